// The package’s table, not its functions: those shift it by a day where the machine’s zone lies west of UTC.
import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, timeOfDay } from './days.ts';

/** True for Monday to Friday but public holidays, and for the weekend days worked in their place. */
function isWorkingDay(day: string): boolean {
  const weekday = new Date(timeOfDay(day)).getUTCDay();
  const isWeekend = weekday === 0 || weekday === 6;
  return Object.hasOwn(calendar.workdays, day) || !(isWeekend || Object.hasOwn(calendar.holidays, day));
}

/**
 * The n-th working day in China after a day `YYYY-MM-DD`. Years that the package does not know yet (the State Council
 * names the holidays of a year in the autumn before) count as plain Monday to Friday.
 */
export function addWorkingDays(day: string, count: number): string {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** How many of the days after `from`, up to and with `to`, are working days. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
