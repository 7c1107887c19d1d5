import { fluidSvg, type FluidFrame } from '../../../charts/fluid-frame.ts';
import type { RoundBar, RoundBars } from '../model/round-bars.ts';

/** Units of the drawing: as many to a day as keep whole numbers, and as many in height. */
const perDay = 10;
const height = 1000;
/** Of a bar, in days. */
const breadth = 5;

/** What the picture says, in one language. */
interface BarsWords extends Pick<FluidFrame, 'id' | 'title' | 'description' | 'sample'> {
  /** A day as the foot of the picture has it. */
  day: (day: string) => string;
}

/** What each round found, from the base up: fixed, other, still open; today a line, public rounds ahead dashed ones. */
export function barsSvg(
  { bars, ahead, today, length, from, to, most }: RoundBars,
  { day, ...words }: BarsWords,
): string {
  const width = (length + 2 * breadth) * perDay;
  const xOf = (at: number): number => (at + breadth) * perDay;
  const yOf = (count: number): number => height - Math.round((count / most) * height);
  const box = (at: number, low: number, high: number, tone: string): string =>
    high === low
      ? ''
      : `<path class="plot-bars tone-${tone}" d="M${xOf(at) - (breadth * perDay) / 2} ${yOf(low)}h${breadth * perDay}V${yOf(high)}h-${breadth * perDay}z"/>`;
  const barOf = ({ at, fixed, open, other }: RoundBar): string =>
    [
      box(at, 0, fixed, 'round-fixed'),
      box(at, fixed, fixed + other, 'round-other'),
      box(at, fixed + other, fixed + other + open, 'round-open'),
    ].join('');
  const upright = (at: number, tone: string): string =>
    `<path class="plot-upright tone-${tone}" d="M${xOf(at)} 0V${height}"/>`;
  return fluidSvg({
    ...words,
    height: 150,
    extent: { width, height },
    body: [
      `<path class="plot-level tone-grid" d="M0 0H${width}"/>`,
      ...bars.map(barOf),
      ...ahead.map((at) => upright(at, 'round-ahead')),
      upright(today, 'base'),
      `<path class="plot-level tone-base" d="M0 ${height}H${width}"/>`,
    ].join(''),
    xLabels: [
      { at: 0, text: day(from) },
      { at: 1, text: day(to) },
    ],
    yLabels: [{ at: 0, text: String(most) }],
  });
}
