import { addDays } from '../../../core/days.ts';
import { clockOf } from './problem-clock.ts';
import { deadlineOf, isEnded, type StatedProblem } from './problem-state.ts';
import type { ProblemView } from './problem-view.ts';

/** What became of a deadline, as a list of what must be done wants it: what must be done first comes first. */
export const deadlineStates = [
  'over',
  'soon',
  'running',
  'waiting',
  'none',
  'kept',
  'missed',
  'unfixed',
  'unmeasured',
] as const;

/**
 * `soon` = due within seven days, `running` = later, `waiting` = fixed, to be verified, `none` = not dispatched yet,
 * `unmeasured` = ended without a day to measure by, or withdrawn.
 */
export type DeadlineState = (typeof deadlineStates)[number];

/** As many days before a deadline it is due soon: what must be done this week. */
export const soonDays = 7;

export function deadlineStateOf(problem: ProblemView): DeadlineState {
  const clock = clockOf(problem);
  if (clock === null) return 'unmeasured';
  return clock === 'running' && problem.timing !== null && problem.timing.days <= soonDays ? 'soon' : clock;
}

/** The days on which the state of a deadline may change though nobody wrote anything, in order: it is due soon, it is over. */
export function deadlineTurns(problem: StatedProblem): string[] {
  const deadline = isEnded(problem) ? null : deadlineOf(problem);
  return deadline === null ? [] : [addDays(deadline, -soonDays), addDays(deadline, 1)];
}
