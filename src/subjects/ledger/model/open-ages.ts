import { daysBetween } from '../../../core/days.ts';
import type { LedgerProblem } from '../dataset.ts';
import { isEnded, stateOf, type ProblemState, type StatedProblem } from './problem-state.ts';

/** Ages in days, each band up to its last day; the last has no end. */
export const ageBands = ['0-7', '8-14', '15-30', '31-90', '91-'] as const;
export type AgeBand = (typeof ageBands)[number];

const lastDays: Record<AgeBand, number> = { '0-7': 7, '8-14': 14, '15-30': 30, '31-90': 90, '91-': Infinity };

export type AgedProblem = StatedProblem & Pick<LedgerProblem, 'id' | 'found_on'>;

/** How old what is open is: bands with their counts, and those that are open longest. */
export interface OpenAges<Problem extends AgedProblem> {
  bands: { band: AgeBand; count: number; overdue: number }[];
  total: number;
  oldest: { problem: Problem; days: number; state: ProblemState }[];
}

/** Since when a problem is open: the day it was found, or last came back. */
const openSince = ({ found_on, reopened_on, verified_on }: AgedProblem): string =>
  reopened_on !== null && (verified_on === null || verified_on < reopened_on) ? reopened_on : found_on;

/** The open problems by age on the day `asOf`, and the `count` oldest; of one age the lowest id comes first. */
export function openAges<Problem extends AgedProblem>(
  problems: readonly Problem[],
  asOf: string,
  count = 5,
): OpenAges<Problem> {
  const aged = problems
    .filter((problem) => !isEnded(problem))
    .map((problem) => ({
      problem,
      days: Math.max(0, daysBetween(openSince(problem), asOf)),
      state: stateOf(problem, asOf),
    }));
  const bands = ageBands.map((band) => ({ band, count: 0, overdue: 0 }));
  for (const { days, state } of aged) {
    const band = bands.find((one) => days <= lastDays[one.band]);
    if (!band) continue;
    band.count += 1;
    if (state === 'overdue') band.overdue += 1;
  }
  const oldest = aged
    .sort((left, right) => right.days - left.days || (left.problem.id < right.problem.id ? -1 : 1))
    .slice(0, count);
  return { bands, total: aged.length, oldest };
}
