import { daysBetween } from '../../../core/days.ts';
import type { LedgerProblem } from '../dataset.ts';

/** The six states of the wall, from the base up; each problem is in exactly one. */
export const problemStates = [
  'closed-on-time',
  'closed-late',
  'closed-unfixed',
  'came-back',
  'open',
  'overdue',
] as const;

export type ProblemState = (typeof problemStates)[number];

/** What of a problem decides about its state. */
export interface StatedProblem extends Pick<
  LedgerProblem,
  'due_on' | 'postponed_to' | 'handled_on' | 'verified_on' | 'reopened_on'
> {
  /** As the dataset defines it; a row that is read as printed has it as text. */
  status: string;
}

/** The last day that a problem may take: as set, or as postponed; null before it was dispatched. */
export const deadlineOf = ({ due_on, postponed_to }: Pick<StatedProblem, 'due_on' | 'postponed_to'>): string | null =>
  postponed_to ?? due_on;

/** True where somebody else than the fixer found the problem gone, and it has not come back since. */
export const isDone = ({ status }: Pick<StatedProblem, 'status'>): boolean =>
  status === 'verified' || status === 'closed';

/** True where its unit says that it is fixed, and nobody else has verified it. */
export const isUnverifiedFix = ({ status }: Pick<StatedProblem, 'status'>): boolean => status === 'rectified';

/** True where nothing more is asked of anybody: fixed and verified, or ended without a fix. */
export const isEnded = (problem: Pick<StatedProblem, 'status'>): boolean =>
  isDone(problem) || problem.status === 'closed-unfixed';

/** The day that stops the clock: that of the fix, where it was later verified and holds; else none. */
export const stoppedOn = (problem: StatedProblem): string | null =>
  isDone(problem) && problem.verified_on !== null ? problem.handled_on : null;

/**
 * The one state that the wall shows, by precedence: overdue, came back and open, open in time, closed unfixed, closed late,
 * fixed in time. A problem that came back and was closed again counts as closed. One that is fixed in time and waits to be
 * verified is open in time: the delay is not its unit's.
 */
export function stateOf(problem: StatedProblem, asOf: string): ProblemState {
  const deadline = deadlineOf(problem);
  if (!isEnded(problem)) {
    if (deadline !== null && deadline < asOf && !isFixedInTime(problem)) return 'overdue';
    return problem.status === 'reopened' || isBack(problem) ? 'came-back' : 'open';
  }
  if (problem.status === 'closed-unfixed') return 'closed-unfixed';
  const stopped = stoppedOn(problem);
  return stopped !== null && deadline !== null && stopped > deadline ? 'closed-late' : 'closed-on-time';
}

/** True where its unit said in time that it is fixed, and nobody has verified it yet. */
export function isFixedInTime(problem: StatedProblem): boolean {
  const deadline = deadlineOf(problem);
  const { status, handled_on } = problem;
  return status === 'rectified' && handled_on !== null && deadline !== null && handled_on <= deadline;
}

/** True where a problem came back and has not been verified since. */
const isBack = ({ reopened_on, verified_on }: StatedProblem): boolean =>
  reopened_on !== null && (verified_on === null || verified_on < reopened_on);

/** What became of the deadline in days: left until it, over it, or from `since` to the fix; null where there is none yet. */
export function deadlineDays(
  problem: StatedProblem,
  since: string,
  asOf: string,
): { kind: 'left' | 'over' | 'taken'; days: number } | null {
  const stopped = stoppedOn(problem);
  if (stopped !== null) return { kind: 'taken', days: Math.max(0, daysBetween(since, stopped)) };
  const deadline = deadlineOf(problem);
  if (deadline === null || isEnded(problem)) return null;
  const left = daysBetween(asOf, deadline);
  return stateOf(problem, asOf) === 'overdue'
    ? { kind: 'over', days: -left }
    : { kind: 'left', days: Math.max(0, left) };
}
