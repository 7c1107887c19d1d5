import { locales, type Locale } from '../../../core/locale.ts';
import { problemCategories } from '../../../core/problem-categories.ts';
import type { FoundDocument, FoundRecord } from '../../../core/text-index/index-files.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import type { Area } from '../../areas/dataset.ts';
import { problemClasses, problemStatuses } from '../dataset.ts';
import { hasComeBack, isWithdrawn, type ProblemView } from '../model/problem-view.ts';
import { placeOrId, standingOf } from './problem-line.ts';
import { problemWords } from './problem-words.ts';

type AreaName = Pick<Area, 'name_zh' | 'name_en'>;

/** A problem as search knows it. One whose texts have gone is found by its id alone, and shows none of them. */
export function foundProblem(problem: ProblemView, area: AreaName): FoundDocument {
  const { id, row } = problem;
  const isGone = problem.ended !== null || isWithdrawn(problem);
  const textsIn = (locale: Locale): (string | null)[] => [
    row[`place_${locale}`],
    row[`responsible_unit_${locale}`],
    row[`description_${locale}`],
    row[`subdistrict_${locale}`],
    problemClasses[row.problem_class][locale],
    problemCategories[row.category][locale],
    nameOf(locale, area),
    ...standingWords(locale, problem),
  ];
  return {
    id,
    texts: isGone ? [] : locales.flatMap(textsIn).filter((text) => text !== null),
    shown: { zh: recordOf('zh', problem, area, isGone), en: recordOf('en', problem, area, isGone) },
  };
}

/** Each way to say how it is: its state, its status as the dataset has it, and that it came back before. */
function standingWords(locale: Locale, problem: ProblemView): string[] {
  const { t } = problemWords(locale);
  return [
    // The Chinese words of the state say “not overdue”: who asks for what is overdue would get it too.
    t(problem.state === 'open' ? 'ledger.find.open' : `state.${problem.state}`),
    problemStatuses[problem.row.status][locale],
    ...(hasComeBack(problem) ? [t('ledger.mark.back')] : []),
  ];
}

function recordOf(locale: Locale, problem: ProblemView, area: AreaName, isGone: boolean): FoundRecord {
  const words = problemWords(locale);
  const { t, day, name, shown, headline, class: classOf } = words;
  const { id, row, state } = problem;
  const found = t('ledger.list.foundOn', { day: day(row.found_on) });
  const record = { id, about: classOf(row), stateKind: isWithdrawn(problem) ? 'withdrawn' : state };
  if (isGone) {
    return { ...record, title: name(problem), state: headline(problem), text: null, facts: [{ text: found }] };
  }
  return {
    ...record,
    title: placeOrId(problem, words),
    state: standingOf(problem, words),
    text: row.description_zh ? shown(problem, 'description') : null,
    facts: [
      { text: id },
      { text: found },
      { text: nameOf(locale, area) },
      ...['subdistrict' as const, 'responsible_unit' as const].flatMap((text) => shown(problem, text) ?? []),
    ],
  };
}
