import { addDays } from '../../../core/days.ts';
import { mondayOf, weeksBetween } from '../../../core/iso-week.ts';
import { deadlineOf, isFixedInTime, stoppedOn, type StatedProblem } from './problem-state.ts';

/**
 * Of the problems whose last day was in a week, how many were fixed by it and later verified. What was fixed by it and waits to
 * be verified is not told yet: it counts neither for nor against, or the newest weeks would always look bad.
 */
export interface DueWeek {
  week: string;
  monday: string;
  due: number;
  inTime: number;
  /** Of those due: fixed by the last day, not yet verified. */
  pending: number;
}

/** Those due of which it is known whether they were fixed in time. */
export const settledIn = ({ due, pending }: DueWeek): number => due - pending;

/** A share of fewer says nothing of a week. */
const fewestJudged = 10;

/** The share fixed in time, 0 to 1; null where fewer than ten are known. */
export const shareInTime = (week: DueWeek): number | null =>
  settledIn(week) < fewestJudged ? null : week.inTime / settledIn(week);

const none = { due: 0, inTime: 0, pending: 0 };

/** The weeks that are over, from the first with a deadline; those without one are there and have none due. */
export function dueWeeks(problems: readonly StatedProblem[], asOf: string): DueWeek[] {
  const lastSunday = addDays(mondayOf(asOf), -1);
  const byMonday = new Map<string, Omit<DueWeek, 'week' | 'monday'>>();
  let first = '9999-12-31';
  for (const problem of problems) {
    const deadline = deadlineOf(problem);
    if (deadline === null || deadline > lastSunday) continue;
    if (deadline < first) first = deadline;
    const monday = mondayOf(deadline);
    const counts = byMonday.get(monday) ?? none;
    const stopped = stoppedOn(problem);
    byMonday.set(monday, {
      due: counts.due + 1,
      inTime: counts.inTime + (stopped !== null && stopped <= deadline ? 1 : 0),
      pending: counts.pending + (isFixedInTime(problem) ? 1 : 0),
    });
  }
  return weeksBetween(first, lastSunday).map((week) => ({
    ...week,
    ...(byMonday.get(week.monday) ?? none),
  }));
}
