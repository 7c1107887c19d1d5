import { addDays, daysBetween } from '../../core/days.ts';
import { addMonths } from '../../core/months.ts';

/** Whole years and months since a day; the days where it is not yet a month. */
export interface Elapsed {
  years: number;
  months: number;
  days: number;
}

/** How long ago `from` is on the day `to`, as a calendar counts: a month is over on the same day of the next. */
export function elapsedBetween(from: string, to: string): Elapsed {
  const isWhole = to.slice(8) >= from.slice(8) || isLastOfMonth(to);
  const months = monthNumber(to) - monthNumber(from) - (isWhole ? 0 : 1);
  if (months > 0) return { years: Math.floor(months / 12), months: months % 12, days: 0 };
  return { years: 0, months: Math.max(months, 0), days: daysBetween(from, to) };
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

const isLastOfMonth = (day: string): boolean => addDays(day, 1) === `${addMonths(day.slice(0, 7), 1)}-01`;
