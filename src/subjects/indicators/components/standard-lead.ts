import type { Locale } from '../../../core/locale.ts';
import { replacedEditionJudged, totalsOf, type Scorecard } from '../model/scorecard.ts';
import { translator } from '../words.ts';

/** What the scorecard says first: how many clauses are met and not, and in the same breath by which edition and of when. */
export function standardLead(locale: Locale, cards: readonly Scorecard[], city: string) {
  const t = translator(locale);
  const totals = totalsOf(cards);
  const replaced = replacedEditionJudged(cards);
  const remarks = [
    ...(replaced ? [t('standard.allReplaced', replaced)] : []),
    ...(totals.undated === 0
      ? []
      : [totals.undated === totals.met ? t('standard.undated.all') : t('standard.undated.some', totals)]),
  ];
  const [only, ...others] = cards;
  const answer =
    only && others.length === 0
      ? t('standard.edition.lead', { city, edition: only.edition.edition, ...totals })
      : t('standard.lead', { city, editions: cards.length, ...totals });
  return { answer, isOpenToday: replaced !== null, remarks: remarks.join(locale === 'zh' ? '' : ' ') };
}
