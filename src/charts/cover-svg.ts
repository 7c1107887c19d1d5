import type { CoverPicture, TypeCover } from './cover-model.ts';
import { daySquares } from './day-squares.ts';

const round = (value: number): string => String(Math.round(value * 10) / 10);
const svg = (left: number, top: number, width: number, height: number, inner: string): string =>
  `<svg class="cover__picture" viewBox="${left} ${top} ${width} ${height}" aria-hidden="true">${inner}</svg>`;

/** The picture of a cover as SVG; all it says is in the words around it. Empty where there is none. */
export function coverSvg(picture: CoverPicture): string {
  switch (picture.kind) {
    case 'days':
      return daysSvg(picture);
    case 'line':
      return lineSvg(picture);
    case 'bar':
      return barSvg(picture);
    case 'columns':
      return columnsSvg(picture);
    case 'rules':
      return rulesSvg(picture.setting);
    case 'none':
      return '';
  }
}

function daysSvg({ days, filled, asked }: Extract<CoverPicture, { kind: 'days' }>): string {
  const squares = daySquares(days, filled, asked);
  const line = squares.line === null ? '' : `<path class="cover__line" d="${squares.line}"/>`;
  return svg(
    -1,
    -7,
    squares.width + 2,
    squares.height + 14,
    `<path class="cover__empty" d="${squares.empty}"/><path class="cover__filled" d="${squares.filled}"/>${line}`,
  );
}

const plot = { width: 320, height: 92, edge: 6 };

function lineSvg({ points }: Extract<CoverPicture, { kind: 'line' }>): string {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // As a chart's axis: cut where the values keep to the upper half. The first and last value stand below in words.
  const base = low > high / 2 && low < high ? low - (high - low) * 0.25 : Math.min(0, low);
  const [first = 0, last = 0] = [points[0]?.year, points.at(-1)?.year];
  const xOf = (year: number): number =>
    plot.edge + ((year - first) / Math.max(1, last - first)) * (plot.width - 2 * plot.edge);
  const yOf = (value: number): number =>
    plot.height - ((value - base) / (high - base || 1)) * (plot.height - plot.edge);
  const path = points
    .map(({ year, value, joins }, at) => `${joins && at > 0 ? 'L' : 'M'}${round(xOf(year))},${round(yOf(value))}`)
    .join('');
  const dots = points.flatMap(({ year, value, joins }, at) => {
    const isAlone = !joins && !points[at + 1]?.joins;
    const isLast = at === points.length - 1;
    return isAlone || isLast
      ? `<circle class="cover__dot" cx="${round(xOf(year))}" cy="${round(yOf(value))}" r="${isLast ? 5 : 2.5}"/>`
      : [];
  });
  const ground = `<path class="cover__ground" d="M0,${plot.height}H${plot.width}"/>`;
  return svg(0, 0, plot.width, plot.height + 2, `${ground}<path class="cover__curve" d="${path}"/>${dots.join('')}`);
}

function barSvg({ value, full, asked }: Extract<CoverPicture, { kind: 'bar' }>): string {
  const at = (amount: number): string => round((Math.min(amount, full) / full) * (plot.width - 4) + 2);
  const tick = asked === null ? '' : `<path class="cover__line" d="M${at(asked)},0V44"/>`;
  return svg(
    0,
    -2,
    plot.width,
    48,
    `<path class="cover__empty" d="M2,9H${plot.width - 2}V35H2z"/><path class="cover__filled" d="M2,9H${at(value)}V35H2z"/>${tick}`,
  );
}

function columnsSvg({ values }: Extract<CoverPicture, { kind: 'columns' }>): string {
  const step = plot.width / values.length;
  const [low, high] = [Math.min(...values, 0), Math.max(...values, 0)];
  const yOf = (value: number): number =>
    plot.height - ((value - low) / Math.max(high - low, 1)) * (plot.height - plot.edge);
  const zero = round(yOf(0));
  const bars = values.map(
    (value, at) => `M${round(at * step + step * 0.15)},${zero}V${round(yOf(value))}h${round(step * 0.7)}V${zero}z`,
  );
  const ground = `<path class="cover__ground" d="M0,${zero}H${plot.width}"/>`;
  return svg(0, 0, plot.width, plot.height + 2, `<path class="cover__filled" d="${bars.join('')}"/>${ground}`);
}

/** Rules as a printer sets them: each column of the city has its own. */
const settings: readonly string[] = [
  'M0,3H320M0,11H320M0,19H320M0,27H320M0,35H320M0,43H320',
  'M4,0V46M58,0V46M112,0V46M166,0V46M220,0V46M274,0V46M316,0V46',
  'M4,4H316V42H4zM14,13H306V33H14z',
  'M0,43H320M0,43V35H80V27H160V19H240V11H320',
  'M0,23H320M4,8V38M56,8V38M108,8V38M160,8V38M212,8V38M264,8V38M316,8V38',
];

const rulesSvg = (setting: number): string =>
  svg(0, 0, 320, 46, `<path class="cover__rules" d="${settings[setting % settings.length] ?? ''}"/>`);

/** The rules of a typographic cover. */
export const typeSvg = ({ setting }: TypeCover): string => rulesSvg(setting);
