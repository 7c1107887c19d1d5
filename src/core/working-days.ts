// The package’s table, not its functions: those shift it by a day where the machine’s zone lies west of UTC.
import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, timeOfDay } from './days.ts';

const years = Object.keys(calendar.holidays).map((day) => Number(day.slice(0, 4)));
/** The first and the last year whose public holidays are in the calendar. */
export const calendarYears = { first: Math.min(...years), last: Math.max(...years) };

// The holidays of a year may turn the last days of December before it into days off, or into days worked in their place.
const [firstCertain, lastCertain] = [`${calendarYears.first}-01-01`, `${calendarYears.last}-12-24`];

/** The year whose public holidays would have to be known to count the days after `from` up to `to`; null = all are known. */
export function unknownYear(from: string, to: string): number | null {
  if (to <= from) return null;
  const first = addDays(from, 1);
  if (first < firstCertain) return Number(first.slice(0, 4));
  return to > lastCertain ? Math.max(calendarYears.last + 1, Number(to.slice(0, 4))) : null;
}

/** True for Monday to Friday but public holidays, and for the weekend days worked in their place. */
function isWorkingDay(day: string): boolean {
  const weekday = new Date(timeOfDay(day)).getUTCDay();
  const isWeekend = weekday === 0 || weekday === 6;
  return Object.hasOwn(calendar.workdays, day) || !(isWeekend || Object.hasOwn(calendar.holidays, day));
}

/**
 * The n-th working day in China after a day `YYYY-MM-DD`. Years that the package does not know yet (the State Council
 * names the holidays of a year in the autumn before) count as plain Monday to Friday: what comes of it is provisional,
 * and `unknownYear` says so.
 */
export function addWorkingDays(day: string, count: number): string {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** How many of the days after `from`, up to and with `to`, are working days; those that no calendar knows are not counted. */
export function workingDaysBetween(from: string, to: string): number {
  const last = to < lastCertain ? to : lastCertain;
  let count = 0;
  for (let day = addDays(from, 1); day <= last; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
