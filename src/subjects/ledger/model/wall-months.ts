import { problemStates } from './problem-state.ts';
import { noCounts, type StateCounts } from './state-counts.ts';
import type { WallColumn } from './wall.ts';

/** Columns of the wall whose weeks begin in a month. */
export interface WallMonth {
  /** `2026-05`. */
  month: string;
  columns: WallColumn[];
  counts: StateCounts;
  total: number;
}

/** The columns by month, in their order; what the months hold is what their columns hold. */
export const wallMonths = (columns: readonly WallColumn[]): WallMonth[] =>
  [...Map.groupBy(columns, ({ monday }) => monday.slice(0, 7))].map(([month, own]) => {
    const counts = noCounts();
    for (const column of own) for (const state of problemStates) counts[state] += column.counts[state];
    return { month, columns: own, counts, total: own.reduce((sum, { total }) => sum + total, 0) };
  });

/**
 * The months of the `earlier` columns, newest first. A month is whole, also where its last weeks are not among them: cut off it
 * would look like a smaller one.
 */
export function monthsOfEarlier(columns: readonly WallColumn[], earlier: readonly WallColumn[]): WallMonth[] {
  const isEarlier = new Set(earlier);
  return wallMonths(columns)
    .filter((month) => month.columns.some((column) => isEarlier.has(column)))
    .reverse();
}
