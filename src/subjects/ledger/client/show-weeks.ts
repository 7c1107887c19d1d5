import { formatNumber } from '../../../i18n/format.ts';
import { isFiltered } from './edit-choice.ts';
import { markWeeks } from './explorer-brush.ts';
import type { Shown } from './show-answer.ts';
import { drawWeeks, mostInAWeek, weeksIn } from './wall-weeks.ts';

/**
 * Draws what matches into the small wall, as high as there is room; where it is compared with all, on the scale of all that
 * there is, which stays behind it. Marks the days that are chosen.
 */
export function showWeeks(root: HTMLElement, { locale, t, ledger, choice, answer }: Shown): void {
  const wall = root.querySelector<HTMLElement>('[data-wall]');
  if (!wall) return;
  const { before = '0', height = '0' } = wall.dataset;
  const states = ledger.facets.state.length;
  const places = new Map(ledger.facets.state.map(({ value }, at) => [value, at]));
  const paths = [...wall.querySelectorAll<SVGPathElement>('.explorer-wall__choice [data-state]')];
  const order = paths.map((path) => places.get(path.dataset['state'] ?? '') ?? -1);
  // The picture of the page is that of the newest release.
  const isDrawn = answer.release !== ledger.release || isFiltered(choice);
  const isOverAll = isDrawn && choice.compares && answer.release === ledger.release;
  const highest = mostInAWeek(isDrawn && !isOverAll ? answer.weeks : answer.weeksOfAll, states);
  const layout = {
    height: Number(height),
    brick: Math.max(0, Number(height) - 2) / Math.max(1, highest),
    before: Number(before),
  };
  const drawn = isDrawn ? drawWeeks(answer.weeks, order, layout, states) : [];
  paths.forEach((path, at) => path.setAttribute('d', drawn[at] ?? ''));
  wall.classList.toggle('explorer-wall--drawn', isDrawn);
  wall.classList.toggle('explorer-wall--compared', isOverAll);
  const most = wall.querySelector('[data-highest]');
  if (most) most.textContent = t('explorer.highest', { count: formatNumber(locale, highest) });
  const mondays = ledger.weeks.map(({ monday }) => monday);
  markWeeks(root, weeksIn(mondays, choice));
}
