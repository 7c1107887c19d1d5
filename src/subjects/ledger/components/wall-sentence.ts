import type { Locale } from '../../../core/locale.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { Wall } from '../model/wall.ts';
import { translator } from '../words/board.ts';

/** What the wall shows in one sentence, whose numbers add up to the total; of sample data it begins by saying so. */
export function wallSentence(
  locale: Locale,
  { totals, total }: Pick<Wall, 'totals' | 'total'>,
  isSample: boolean,
): string {
  const number = (count: number): string => formatNumber(locale, count);
  return translator(locale)(isSample ? 'wall.sentence.sample' : 'wall.sentence.official', {
    problems: total,
    total: number(total),
    onTime: number(totals['closed-on-time']),
    late: number(totals['closed-late']),
    unfixed: number(totals['closed-unfixed']),
    back: number(totals['came-back']),
    open: number(totals.open),
    overdue: number(totals.overdue),
  });
}
