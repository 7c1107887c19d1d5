import { addDays, timeOfDay } from './days.ts';

const dayMs = 86_400_000;

/** The ISO week of a day `YYYY-MM-DD`, as `2026-W20`. Weeks begin on Monday; a week belongs to the year of its Thursday. */
export function isoWeekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * dayMs);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayMs / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of a day's week, `YYYY-MM-DD`. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(timeOfDay(day)).getUTCDay() + 6) % 7));

/** The weeks from that of one day to that of another, none left out; none where `to` lies before `from`. */
export function weeksBetween(from: string, to: string): { week: string; monday: string }[] {
  const weeks: { week: string; monday: string }[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7))
    weeks.push({ week: isoWeekOf(monday), monday });
  return weeks;
}
