import type { Threshold } from '../datasets/thresholds.ts';
import type { Figure, Series } from './indicators.ts';
import { lessIsBetter, type Course } from './verdict.ts';

/** What is known of a figure's course against a clause: from the figure just before it, where a line may join the two. */
export function courseOf(figure: Figure, series: readonly Series[], threshold: Pick<Threshold, 'comparison'>): Course {
  const figures = series.find((one) => one.figures.some(({ key }) => key === figure.key))?.figures ?? [];
  const index = figures.findIndex(({ key }) => key === figure.key);
  const [before, now] = [figures[index - 1], figures[index]];
  if (!before || !now?.joinsPrevious) return 'unknown';
  const isImproving = lessIsBetter(threshold) ? now.value < before.value : now.value > before.value;
  return isImproving ? 'improving' : 'not-improving';
}
