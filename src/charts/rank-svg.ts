import type { ChartView } from './chart-view.ts';

const round = (value: number): string => String(Math.round(value * 10) / 10);

const dots = (marks: ChartView['marks'], radius: number): string =>
  marks
    .map(
      ({ x, y }) =>
        `M${round(x - radius)},${round(y)}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 -${2 * radius},0Z`,
    )
    .join('');

/** How large a point is where its line is lit, and where it is grey: there only the points that no line reaches. */
export const litRadius = 4.5;
const greyRadius = 2;

/**
 * Lines of ranks: all in grey, and each once more as it is when lit, over the others. The style sheet shows the one
 * whose number is chosen, so a page without script has its lit line too.
 */
export function rankSvg({ lines, marks }: ChartView, count: number): string[] {
  const own = Array.from({ length: count }, (_, series) => ({
    series,
    path: lines
      .filter((one) => one.series === series)
      .map(({ path }) => path)
      .join(''),
    points: marks.filter((one) => one.series === series && one.point !== null),
  }));
  const grey = own.map(({ path, points }) => {
    const reached = new Set(path.split(/[ML]/));
    const alone = points.filter(({ x, y }) => !reached.has(`${x},${y}`));
    return (
      (path && `<path class="chart-line chart-grey" d="${path}"/>`) +
      (alone.length > 0 ? `<path class="chart-grey-dots" d="${dots(alone, greyRadius)}"/>` : '')
    );
  });
  const lit = own.map(
    ({ series, path, points }) =>
      `<g class="chart-lit of-${series}">${path && `<path class="chart-line" d="${path}"/>`}<path class="chart-dots" d="${dots(points, litRadius)}"/></g>`,
  );
  return [...grey, ...lit];
}
