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

/** A week, Monday to Sunday. */
export interface IsoWeek {
  /** `2026-W48` */
  week: string;
  monday: string;
  sunday: string;
}

/** The week that a day is in. */
export function weekAt(day: string): IsoWeek {
  const monday = mondayOf(day);
  return { week: isoWeekOf(monday), monday, sunday: addDays(monday, 6) };
}

/** The week that is called `2026-W48`; null where the calendar has none of that name, such as `2025-W53`. */
export function readIsoWeek(week: string): IsoWeek | null {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(week) ?? [];
  if (!year || !number) return null;
  // The 4th of January is in the first week of every year.
  const found = weekAt(addDays(`${year}-01-04`, (Number(number) - 1) * 7));
  return found.week === week ? found : null;
}
