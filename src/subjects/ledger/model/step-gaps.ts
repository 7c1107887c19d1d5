import { daysBetween } from '../../../core/days.ts';
import type { LedgerProblem } from '../dataset.ts';

/** The days of the seven steps of the city's closed loop, in their order. */
export const stepDays = [
  'collected_on',
  'filed_on',
  'dispatched_on',
  'handled_on',
  'fed_back_on',
  'verified_on',
  'evaluated_on',
] as const;

export type StepDay = (typeof stepDays)[number];

/** How long problems take from the step before. */
export interface StepGap {
  step: StepDay;
  /** How many have come to this step. */
  reached: number;
  /** Of how many. */
  total: number;
  /** Of those that have both days: the middle number of days since the step before; null for the first step or no one. */
  medianDays: number | null;
  /** How many have both days, in their order. */
  measured: number;
}

/** The seven steps; a step whose day lies before that of the step before is not measured, for the fix was sent back since. */
export function stepGaps(problems: readonly Pick<LedgerProblem, StepDay>[]): StepGap[] {
  return stepDays.map((step, at) => {
    const before = stepDays[at - 1];
    const gaps = problems.flatMap((problem) => {
      const [from, to] = [before === undefined ? null : problem[before], problem[step]];
      return from === null || to === null || to < from ? [] : [daysBetween(from, to)];
    });
    return {
      step,
      reached: problems.filter((problem) => problem[step] !== null).length,
      total: problems.length,
      medianDays: medianOf(gaps),
      measured: gaps.length,
    };
  });
}

/** The middle of numbers, between the two middle ones where they are even; null without any. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((left, right) => left - right);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
