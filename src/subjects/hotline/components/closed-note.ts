import type { Locale } from '../../../core/locale.ts';
import { doubtedRate, type HotlineMonth } from '../model/hotline-months.ts';
import { monthWords } from './month-words.ts';

/** What is said beside the closed cases: both rates where the printed one does not follow, else the share that we work out. */
export function closedNote(locale: Locale, month: HotlineMonth): string | null {
  const { t, name } = monthWords(locale);
  const doubted = doubtedRate(month);
  const row = doubted && month.figures.get(doubted.measure);
  if (doubted && row)
    return t('hotline.scale.rate', {
      rate: name(row),
      printed: doubted.printed,
      computed: doubted.computed ?? '—',
    });
  return month.closedShare === null ? null : t('hotline.scale.share', { share: month.closedShare });
}
