import { countedDays, coverView, type CoverView } from './cover.ts';
import { spanOf, type Figure, type IndicatorView } from './indicators.ts';

/** What the pictures of an indicator are: one figure by itself, a chart of all, or both. */
export interface Pictures {
  /** Days of a year as squares, or the only figure there is as a bar. */
  alone: CoverView | null;
  isCharted: boolean;
}

/** One value is no chart: it is a bar with the clause's tick. Days of a year are squares, beside the chart of the others. */
export function picturesOf(view: IndicatorView): Pictures {
  const isCharted = (spanOf(view)?.count ?? 0) > 1 || view.targets.length > 0;
  return { alone: countedDays(view) ?? (isCharted ? null : coverView(view, null)), isCharted };
}

/** What a chart shows: the first and the last value of the newest run of its longest series that a line joins. */
export interface CourseFinding {
  from: Figure;
  to: Figure;
  course: 'rose' | 'fell' | 'same';
}

/** Null where the run has one value: the chart joins it to none, so nothing rose or fell. */
export function courseFinding({ series }: Pick<IndicatorView, 'series'>): CourseFinding | null {
  const dated = series.map(({ figures }) => figures.filter(({ year }) => year !== null));
  const longest = dated.reduce((best, one) => (one.length > best.length ? one : best), []);
  const run = longest.slice(
    Math.max(
      0,
      longest.findLastIndex(({ joinsPrevious }) => !joinsPrevious),
    ),
  );
  const [from, to] = [run[0], run.at(-1)];
  if (!from || !to || from === to) return null;
  return { from, to, course: to.value > from.value ? 'rose' : to.value < from.value ? 'fell' : 'same' };
}

/** By how much a figure misses the least that a clause asks; null where it does not, or the clause asks for no least. */
export function missedBy({ figure, threshold }: Pick<CoverView, 'figure' | 'threshold'>): number | null {
  if (!threshold || threshold.comparison !== 'ge' || figure.value >= threshold.target_value) return null;
  return Number((threshold.target_value - figure.value).toFixed(6));
}
