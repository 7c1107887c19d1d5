import { isoWeekOf, weeksBetween } from '../../../core/iso-week.ts';
import type { LedgerProblem } from '../dataset.ts';
import { stateOf, type StatedProblem } from './problem-state.ts';
import { noCounts, sumOf, type StateCounts } from './state-counts.ts';

/** One column of the wall: the problems found in a week, by their state now. */
export interface WallColumn {
  /** `2026-W20`. */
  week: string;
  /** Its Monday. */
  monday: string;
  counts: StateCounts;
  total: number;
}

/** The wall: one brick a problem, one column a week found, from the first week to the last, empty ones too. */
export interface Wall {
  columns: WallColumn[];
  totals: StateCounts;
  total: number;
}

/** What of a problem makes its brick. */
export type Brick = StatedProblem & Pick<LedgerProblem, 'found_on'>;

/** The wall of problems as they are on the day `asOf`; without problems it has no column. */
export function buildWall(problems: readonly Brick[], asOf: string): Wall {
  const totals = noCounts();
  const [first, last] = firstAndLast(problems.map(({ found_on }) => found_on));
  const columns = weeksBetween(first, last).map(({ week, monday }) => ({ week, monday, counts: noCounts(), total: 0 }));
  const byWeek = new Map(columns.map((column) => [column.week, column]));
  const columnOn = new Map<string, WallColumn | undefined>();
  for (const problem of problems) {
    const { found_on } = problem;
    if (!columnOn.has(found_on)) columnOn.set(found_on, byWeek.get(isoWeekOf(found_on)));
    const column = columnOn.get(found_on);
    if (!column) continue;
    const state = stateOf(problem, asOf);
    column.counts[state] += 1;
    column.total += 1;
    totals[state] += 1;
  }
  return { columns, totals, total: problems.length };
}

/** How many bricks the highest column has. */
export const highestColumn = ({ columns }: Wall): number =>
  columns.reduce((most, { total }) => Math.max(most, total), 0);

/** All bricks that are drawn: as many as there are problems. */
export const countBricks = ({ columns }: Wall): number => columns.reduce((sum, { counts }) => sum + sumOf(counts), 0);

function firstAndLast(days: readonly string[]): [string, string] {
  let [first, last] = ['9999-12-31', '0000-01-01'];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}
