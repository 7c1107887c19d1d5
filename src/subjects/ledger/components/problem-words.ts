import { languageTag, type Locale } from '../../../core/locale.ts';
import { madeOnce } from '../../../core/made-once.ts';
import type { ProblemCategory } from '../../../core/problem-categories.ts';
import { problemCategories } from '../../../core/problem-categories.ts';
import { formatDay } from '../../../i18n/format.ts';
import { removedWords } from '../../../ui/data/removed-words.ts';
import { problemClasses, waysFound, waysVerified, type LedgerProblem } from '../dataset.ts';
import { headlineOf } from '../model/problem-headline.ts';
import { isDone } from '../model/problem-state.ts';
import { hasComeBack, type ProblemView } from '../model/problem-view.ts';
import { translator } from '../words.ts';
import { timingKey } from '../words/timing-key.ts';

/** Columns that are in both languages, as `<name>_zh` and `<name>_en`. */
export type ProblemText =
  | 'subdistrict'
  | 'place'
  | 'description'
  | 'basis'
  | 'responsible_unit'
  | 'postponed_reason'
  | 'verified_by'
  | 'unfixed_reason'
  | 'reply';

/** A text of the ledger; `lang` where it is in another language than the page. */
export interface Said {
  text: string;
  lang?: string;
}

/** A problem, as far as its name needs it. */
interface NamedProblem {
  id: string;
  row: Pick<LedgerProblem, 'place_zh' | 'place_en'>;
}

/** Problems in the words of one language, made once a language. */
export const problemWords = madeOnce((locale: Locale) => {
  const t = translator(locale);
  const day = madeOnce((date: string): string => formatDay(locale, date));

  const written = (chinese: string | null, words: string | null): Said | null => {
    if (words) return { text: words };
    return chinese ? { text: chinese, lang: languageTag.zh } : null;
  };

  /** A text: the Chinese one where there is no English; what is in its place where it was removed; null = never said. */
  const shown = ({ row, redacted, ended }: ProblemView, name: ProblemText): Said | null => {
    const said = written(row[`${name}_zh`], row[`${name}_${locale}`]);
    if (said) return said;
    const removed = redacted[`${name}_${locale}`] ?? redacted[`${name}_zh`];
    if (removed) return { text: removedWords(locale, removed) };
    return ended?.columns.includes(`${name}_zh`) ? { text: t(`problem.removed.${ended.why}`) } : null;
  };

  return {
    t,
    day,
    /** Between two sentences. */
    between: locale === 'en' ? ' ' : '',
    shown,
    /** Its place, or its id where the place is not shown. */
    name: ({ id, row }: NamedProblem): Said =>
      (row.place_zh ? written(row.place_zh, row[`place_${locale}`]) : null) ?? { text: t('problem.nameless', { id }) },
    headline: (problem: ProblemView): string => {
      const { says, days } = headlineOf(problem);
      const state = t(`problem.head.${says}`, { days });
      return isDone(problem.row) && hasComeBack(problem) ? t('problem.head.again', { state }) : state;
    },
    /** Days left, over or taken; null where there is no deadline to measure. */
    timing: ({ timing }: Pick<ProblemView, 'timing'>): string | null =>
      timing && t(timingKey(timing), { days: timing.days }),
    class: ({ problem_class }: Pick<LedgerProblem, 'problem_class'>): string => problemClasses[problem_class][locale],
    category: (category: ProblemCategory): string => problemCategories[category][locale],
    found: (by: LedgerProblem['found_by']): string => waysFound[by][locale],
    verified: (how: LedgerProblem['verified_how']): string | null => how && waysVerified[how][locale],
  };
});
