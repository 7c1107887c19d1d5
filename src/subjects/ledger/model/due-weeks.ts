import { addDays } from '../../../core/days.ts';
import { mondayOf, weeksBetween } from '../../../core/iso-week.ts';
import { deadlineOf, stoppedOn, type StatedProblem } from './problem-state.ts';

/** Of the problems whose last day was in a week, how many were fixed by it and later verified. */
export interface DueWeek {
  week: string;
  monday: string;
  due: number;
  inTime: number;
}

/** The weeks that are over, from the first with a deadline; those without one are there and have none due. */
export function dueWeeks(problems: readonly StatedProblem[], asOf: string): DueWeek[] {
  const lastSunday = addDays(mondayOf(asOf), -1);
  const byMonday = new Map<string, { due: number; inTime: number }>();
  let first = '9999-12-31';
  for (const problem of problems) {
    const deadline = deadlineOf(problem);
    if (deadline === null || deadline > lastSunday) continue;
    if (deadline < first) first = deadline;
    const monday = mondayOf(deadline);
    const counts = byMonday.get(monday) ?? { due: 0, inTime: 0 };
    const stopped = stoppedOn(problem);
    byMonday.set(monday, {
      due: counts.due + 1,
      inTime: counts.inTime + (stopped !== null && stopped <= deadline ? 1 : 0),
    });
  }
  return weeksBetween(first, lastSunday).map((week) => ({
    ...week,
    ...(byMonday.get(week.monday) ?? { due: 0, inTime: 0 }),
  }));
}
