import { addDays } from '../../core/days.ts';
import { weekAt } from '../../core/iso-week.ts';
import type { ToldWeek } from '../../subjects/subject-view.ts';

/** The week that a day is in, told up to that day. */
export function weekUpTo(day: string): ToldWeek {
  const week = weekAt(day);
  return { ...week, days: Array.from({ length: 7 }, (_, at) => addDays(week.monday, at)), until: day };
}

/** The `count` whole weeks before the one that a day is in, newest first. */
export const weeksBefore = (day: string, count: number): ToldWeek[] =>
  Array.from({ length: count }, (_, at) => weekUpTo(addDays(weekAt(day).monday, -1 - 7 * at)));
