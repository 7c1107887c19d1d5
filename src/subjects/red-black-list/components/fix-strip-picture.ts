import { fluidSvg, type FluidFrame } from '../../../charts/fluid-frame.ts';
import { roundTop } from '../../../charts/plot-body.ts';
import type { FixBar } from '../model/fix-strip.ts';

/** Units of a bar's place; what is left of them is the gap to the next. */
const [place, thick] = [10, 7];

/** Bars a strip has room for at least: few ones do not grow fat. */
const leastPlaces = 20;

/** Share of the width that is left of the bars, for the days beside the lines. */
const gutterShare = 1 / 8;

/** Units of a day. */
const dayHeight = 10;

/** A bar that is longer than this many of the longest deadlines is cut: it would flatten all others. */
const mostLimits = 2;

/** Days at the top of the picture. */
export function stripTop(bars: readonly FixBar[]): number {
  const longest = Math.max(1, ...bars.map(({ days, limit }) => Math.max(days, limit)));
  const limit = Math.max(1, ...bars.map((bar) => bar.limit));
  return roundTop(Math.min(longest, limit * mostLimits));
}

/** What is drawn, a path a class: bars fixed in time and late, open ones as an outline, what is overdue, deadlines, cuts. */
export interface StripPaths {
  kept: string;
  late: string;
  open: string;
  overdue: string;
  limit: string;
  cut: string;
}

/** The bars as paths, oldest from the left, in units with y going down from `top` days. */
export function stripPaths(bars: readonly FixBar[], top: number): StripPaths {
  const paths = { kept: '', late: '', open: '', overdue: '', limit: '', cut: '' };
  bars.forEach(({ state, days, limit }, at) => {
    const x = at * place;
    const y = (day: number): number => Math.round((top - Math.min(day, top)) * dayHeight);
    const box = (from: number, to: number): string => `M${x} ${y(from)}V${y(to)}h${thick}V${y(from)}z`;
    // The day of listing is a day too: what was fixed at once is not nothing.
    const end = Math.max(days, 0.5);
    if (state === 'kept') paths.kept += box(0, end);
    if (state === 'missed') paths.late += box(0, end);
    if (state === 'running') paths.open += box(0, end);
    if (state === 'overdue') {
      paths.open += box(0, Math.min(limit, end));
      paths.overdue += box(limit, end);
    }
    if ((state === 'missed' || state === 'overdue') && limit <= top)
      paths.limit += `M${x - 1} ${y(limit)}h${thick + 2}`;
    if (end > top) paths.cut += `M${x - 1} ${y(top * 0.86)}l${thick + 2} ${-dayHeight * top * 0.05}`;
  });
  return paths;
}

/** What the picture says, in one language. */
interface StripWords extends Pick<FluidFrame, 'id' | 'title' | 'description' | 'sample'> {
  days: (days: number) => string;
  /** The days on which the first and the last bar were listed. */
  listed: readonly [first: string, last: string];
}

/** A bar an exposure, from listing to fix. */
export function stripSvg(bars: readonly FixBar[], { days, listed: [first, last], ...words }: StripWords): string {
  const top = stripTop(bars);
  const gutter = Math.ceil(Math.max(bars.length, leastPlaces) * gutterShare) * place;
  const [width, height] = [gutter + Math.max(bars.length, leastPlaces) * place, top * dayHeight];
  const startOf = (at: number): number => (gutter + at * place) / width;
  const paths = stripPaths(bars, top);
  const drawn = Object.entries(paths)
    .map(([name, d]) => (d === '' ? '' : `<path class="strip-${name}" d="${d}"/>`))
    .join('');
  return fluidSvg({
    ...words,
    height: 140,
    extent: { width, height },
    body: `<path class="strip-grid" d="M0 0H${width}M0 ${height / 2}H${width}"/><g transform="translate(${gutter} 0)">${drawn}</g><path class="strip-base" d="M0 ${height}H${width}"/>`,
    xLabels: [
      { at: 0, text: first },
      ...(bars.length > leastPlaces / 2 ? [{ at: startOf(bars.length), text: last }] : []),
    ],
    yLabels: [
      { at: 0, text: days(top) },
      { at: 0.5, text: days(top / 2) },
    ],
  });
}
