import { isNamedByTitle } from './chart-legend.ts';
import type { RankChart } from './chart-model.ts';
import { textWidth, wrapEvenly } from './chart-text.ts';
import type { Box, ChartText } from './chart-view.ts';
import { middleOf } from './month-axis.ts';

/** A line's name at its end. */
interface RankLabel {
  series: number;
  lines: string[];
  role: ChartText['role'];
  /** Where the line ends; without a rank in the newest month, the last rank: as many of those are free. */
  value: number;
  height: number;
}

export interface RankColumn {
  /** From the top down. */
  labels: RankLabel[];
  width: number;
  height: number;
}

const textX = 12;
const lead = 1.25;
/** Any of the names may be chosen, and is bold then. */
const bold = 1.08;

/** The names beside the plot, at most a third of the picture wide. */
export function rankColumn(model: RankChart, pictureWidth: number, size: number): RankColumn {
  if (isNamedByTitle(model)) return { labels: [], width: 0, height: 0 };
  const newest = middleOf(model.months.at(-1) ?? '');
  const labels = model.series.map(({ name, points }, series): RankLabel => {
    const last = points.at(-1);
    const isRanked = last?.year === newest;
    const lines = wrapEvenly(name, pictureWidth / 3 - textX, size);
    if (!isRanked) lines.push(...wrapEvenly(model.words.notRanked, pictureWidth / 3 - textX, size));
    return {
      series,
      lines,
      role: isRanked ? 'label' : 'muted',
      value: isRanked ? last.value : model.ranks,
      height: lines.length * size * lead + 2,
    };
  });
  const widths = labels.flatMap(({ lines }) => lines.map((line) => textWidth(line, size * bold)));
  return {
    labels: labels.sort((a, b) => Number(a.role === 'muted') - Number(b.role === 'muted') || a.value - b.value),
    width: textX + Math.ceil(Math.max(0, ...widths)),
    height: labels.reduce((sum, { height }) => sum + height, 0),
  };
}

/** The tops of labels as near to where each is wanted as their heights allow. */
function spread(wanted: readonly { top: number; height: number }[], plot: Box): number[] {
  // Those that would overlap become one block around the mean of their wishes; so ties are on both sides of it.
  const blocks: { sum: number; count: number }[] = [];
  const before: number[] = [];
  let height = 0;
  for (const label of wanted) {
    let block = { sum: label.top - height, count: 1 };
    for (let above = blocks.at(-1); above && above.sum / above.count > block.sum / block.count; above = blocks.at(-1)) {
      block = { sum: block.sum + above.sum, count: block.count + above.count };
      blocks.pop();
    }
    blocks.push(block);
    before.push(height);
    height += label.height;
  }
  const starts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return starts.map((start, i) => Math.max(plot.top, Math.min(plot.bottom - height, start)) + (before[i] ?? 0));
}

/** Each line's name to the right of the plot, none over another. */
export function layRankLabels(
  { labels }: RankColumn,
  plot: Box,
  size: number,
  yOf: (value: number) => number,
): ChartText[] {
  const tops = spread(
    labels.map(({ value, height }) => ({ top: yOf(value) - height / 2, height })),
    plot,
  );
  return labels.map(({ series, role, lines }, i) => ({
    role,
    lines,
    series,
    x: plot.right + textX,
    y: (tops[i] ?? 0) + 1 + size * 0.98,
    size,
    lineHeight: size * lead,
    anchor: 'start',
  }));
}
