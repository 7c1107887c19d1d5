import type { ScoreSteps } from '../model/score-steps.ts';

/** A bar in hundredths of the plot's width. */
export interface WaterfallBar {
  x: number;
  width: number;
  /** Where the bar ends that the next one begins from. */
  end: number;
  look: 'total' | 'gain' | 'loss' | 'same';
}

export interface WaterfallShape {
  /** Points that the plot begins at. */
  start: string;
  /** Last month's total, each step, this month's total. */
  bars: WaterfallBar[];
}

/** The least width of a bar: a step of nothing is still seen. */
const least = 0.8;

/** Bars from the totals before and after each step. The plot is cut at a round number of points below all of them. */
export function waterfallShape({ before, now, steps }: ScoreSteps): WaterfallShape {
  const totals = [before, now, ...steps.map(({ to }) => to)].map(Number);
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  const span = Math.max(high - low, 0.1);
  const unit = roundUnit(span / 2);
  const start = Math.max(0, Math.floor((low - span * 0.4) / unit) * unit);
  const place = (points: number): number => Math.round(((points - start) / (high - start || 1)) * 10_000) / 100;
  const total = (points: string): WaterfallBar => {
    const end = place(Number(points));
    return { x: 0, width: end, end, look: 'total' };
  };
  const step = ({ points, from, to }: ScoreSteps['steps'][number]): WaterfallBar => {
    const [one, end] = [place(Number(from)), place(Number(to))];
    const width = Math.max(least, Math.abs(end - one));
    const look = !/[1-9]/.test(points) ? 'same' : points.startsWith('-') ? 'loss' : 'gain';
    return { x: Math.min(one, end, 100 - width), width: Math.round(width * 100) / 100, end, look };
  };
  return { start: start.toFixed(unit < 1 ? 1 : 0), bars: [total(before), ...steps.map(step), total(now)] };
}

/** The largest of … 0.1, 0.2, 0.5, 1, 2, 5 … that is not above `size`, at least 0.1. */
function roundUnit(size: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(size, 0.1)));
  return power * ([5, 2].find((times) => times * power <= size) ?? 1);
}
