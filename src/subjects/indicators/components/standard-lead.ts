import type { Locale } from '../../../core/locale.ts';
import { joinSentences } from '../../../i18n/join-sentences.ts';
import { clauseResults, judgedLines, totalsOf, type Scorecard } from '../model/scorecard.ts';
import { replacedEditionOf } from '../model/verdict.ts';
import { translator } from '../words.ts';

/** What the scorecard says first: how many clauses are met and not, and in the same breath by which edition and of when. */
export function standardLead(locale: Locale, cards: readonly Scorecard[], city: string) {
  const t = translator(locale);
  const totals = totalsOf(cards);
  const replaced = replacedEditionOf(judgedLines(cards));
  const newer = cards.length === 1 ? cards[0]?.edition.replaced_by : null;
  const veto = judgedLines(cards).filter(
    ({ result, threshold }) => result === 'not-met' && threshold.veto === 'yes',
  ).length;
  const remarks = [
    ...(veto > 0 ? [t('standard.veto', { veto })] : []),
    ...(replaced ? [t('standard.allReplaced', replaced)] : []),
    ...(!replaced && newer ? [t('standard.replaced', { newer })] : []),
    ...(totals.undated === 0
      ? []
      : [totals.undated === totals.met ? t('standard.undated.all', totals) : t('standard.undated.some', totals)]),
  ];
  const [only, ...others] = cards;
  const numbers = {
    met: totals.met,
    'not-met': totals.notMet,
    'cannot-judge': totals.cannotJudge,
    'no-figure': totals.noFigure,
  };
  const counts = clauseResults
    .filter((result) => numbers[result] > 0)
    .map((result) => t(`count.${result}`, { count: numbers[result] }))
    .join(t('count.separator'));
  const { clauses } = totals;
  const answer =
    only && others.length === 0
      ? t('standard.edition.lead', { city, edition: only.edition.edition, clauses, counts })
      : t('standard.lead', { city, editions: cards.length, clauses, counts });
  return { answer, replaced, remarks: joinSentences(locale, remarks) };
}
