import { daysBetween } from '../../../core/days.ts';
import { deadlineOf, stoppedOn } from './problem-state.ts';
import { isWithdrawn, type ProblemView } from './problem-view.ts';

/** The state of a problem as its page says it first; `days` are those left, or over the deadline. */
export interface Headline {
  says:
    | 'withdrawn'
    | 'overdue'
    | 'overdueUnverified'
    | 'back'
    | 'backToday'
    | 'backUnsent'
    | 'open'
    | 'openToday'
    | 'unsent'
    | 'unverified'
    | 'unfixed'
    | 'late'
    | 'onTime';
  days: number;
}

/** What is to be said of a problem in one line. */
export function headlineOf(problem: ProblemView): Headline {
  const { row, state, timing } = problem;
  const days = timing?.days ?? 0;
  if (isWithdrawn(problem)) return { says: 'withdrawn', days: 0 };
  if (state === 'closed-unfixed') return { says: 'unfixed', days: 0 };
  if (state === 'closed-late') return { says: 'late', days: daysLate(problem) };
  if (state === 'closed-on-time') return { says: 'onTime', days: 0 };
  if (state === 'overdue') return { says: row.status === 'rectified' ? 'overdueUnverified' : 'overdue', days };
  if (row.status === 'rectified') return { says: 'unverified', days };
  const isBack = state === 'came-back';
  if (deadlineOf(row) === null) return { says: isBack ? 'backUnsent' : 'unsent', days };
  if (timing?.kind === 'left' && days === 0) return { says: isBack ? 'backToday' : 'openToday', days };
  return { says: isBack ? 'back' : 'open', days };
}

/** Days from the deadline to the fix that holds; 0 where it was kept. */
export function daysLate({ row }: Pick<ProblemView, 'row'>): number {
  const [deadline, stopped] = [deadlineOf(row), stoppedOn(row)];
  return deadline === null || stopped === null ? 0 : Math.max(0, daysBetween(deadline, stopped));
}
