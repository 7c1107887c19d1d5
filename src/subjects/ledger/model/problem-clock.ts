import { deadlineOf, stoppedOn } from './problem-state.ts';
import { isWithdrawn, type ProblemView } from './problem-view.ts';

/** What became of the deadline of a problem; `null` where it was withdrawn, and nothing was ever asked. */
export type ClockState = 'none' | 'kept' | 'missed' | 'running' | 'waiting' | 'over' | 'unfixed' | null;

export function clockOf(problem: ProblemView): ClockState {
  const { row, state } = problem;
  if (isWithdrawn(problem)) return null;
  if (state === 'closed-unfixed') return 'unfixed';
  const deadline = deadlineOf(row);
  if (deadline === null) return stoppedOn(row) === null ? 'none' : null;
  if (state === 'closed-late') return 'missed';
  if (state === 'closed-on-time') return stoppedOn(row) === null ? null : 'kept';
  if (state === 'overdue') return 'over';
  return row.status === 'rectified' && row.handled_on !== null ? 'waiting' : 'running';
}

/** True where what is said of the deadline counts the days to now: a page of what is over prints no day of today. */
export function printsDay(problem: ProblemView): boolean {
  const clock = clockOf(problem);
  return clock === 'running' || clock === 'over';
}

/** How anybody knows that a problem is gone: somebody else verified it, only its unit says so, or nobody does. */
export type Knowledge = 'verified' | 'claimed' | 'back' | 'open' | 'unfixed';

export function knowledgeOf({ row, state }: ProblemView, verifiedBefore: string | null): Knowledge {
  if (state === 'closed-unfixed') return 'unfixed';
  if (row.status === 'verified' || row.status === 'closed') return 'verified';
  if (row.status === 'rectified') return 'claimed';
  return row.reopened > 0 && verifiedBefore !== null ? 'back' : 'open';
}
