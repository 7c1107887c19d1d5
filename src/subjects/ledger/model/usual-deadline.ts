import { daysBetween } from '../../../core/days.ts';
import type { LedgerProblem } from '../dataset.ts';
import { medianOf } from './step-gaps.ts';

/** The middle number of days between the day found and the day due, as first set; null where nothing was ever due. */
export const usualDeadline = (problems: readonly Pick<LedgerProblem, 'found_on' | 'due_on'>[]): number | null =>
  medianOf(problems.flatMap(({ found_on, due_on }) => (due_on === null ? [] : [daysBetween(found_on, due_on)])));
