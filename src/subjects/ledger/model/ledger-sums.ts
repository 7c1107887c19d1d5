import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import type { AreaBacklog } from './area-backlogs.ts';
import type { AgedProblem, OpenAges } from './open-ages.ts';
import { problemStates } from './problem-state.ts';
import { openIn, type StateCounts } from './state-counts.ts';
import type { UnitStanding } from './unit-standing.ts';
import type { Wall, WallColumn } from './wall.ts';

const statesIn = (counts: StateCounts): number[] => problemStates.map((state) => counts[state]);

/** So many problems, and how many are in each state. */
export const stateSum = (total: number, counts: StateCounts): ExplainedParts => plainSum(total, statesIn(counts));

/** Every week of the wall by state. */
export const weekSums = ({ columns }: Pick<Wall, 'columns'>): ExplainedParts[] =>
  columns.map(({ total, counts }: WallColumn) => stateSum(total, counts));

/** The problems of the wall, week by week. */
export const weeksSum = ({ columns, total }: Pick<Wall, 'columns' | 'total'>): ExplainedParts =>
  plainSum(
    total,
    columns.map((column) => column.total),
  );

/** What is open, by age. */
export const ageSum = ({ bands, total }: Pick<OpenAges<AgedProblem>, 'bands' | 'total'>): ExplainedParts =>
  plainSum(
    total,
    bands.map(({ count }) => count),
  );

/** What is open, by area, at the end of the newest week. */
export const openByArea = (open: number, areas: readonly AreaBacklog[]): ExplainedParts =>
  plainSum(
    open,
    areas.map(({ weeks }) => weeks.at(-1)?.open ?? 0),
  );

/** What was open on a day by the unit responsible for it, and what has none. */
export const unitSum = (
  counts: StateCounts,
  units: readonly Pick<UnitStanding, 'open'>[],
  withoutUnit: number,
): ExplainedParts =>
  plainSum(openIn(counts), [...units.map(({ open }) => open), ...(withoutUnit > 0 ? [withoutUnit] : [])]);
