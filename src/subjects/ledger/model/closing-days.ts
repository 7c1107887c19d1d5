import { daysBetween } from '../../../core/days.ts';
import { mondayOf, weeksBetween } from '../../../core/iso-week.ts';
import type { LedgerProblem } from '../dataset.ts';
import { medianOf } from './step-gaps.ts';

/** More than so many times the usual on one day is a mass closing. */
export const massFactor = 3;

/** A day on which problems were closed as fixed. */
export interface ClosingDay {
  day: string;
  count: number;
  isMass: boolean;
}

/** Closings by day, oldest first. */
export interface ClosingDays {
  days: ClosingDay[];
  /** The middle count of the days with any; null where nothing was closed. */
  usual: number | null;
  total: number;
}

/** The days on which problems were closed; one closed unfixed is not among them. */
export function closingDays(problems: readonly Pick<LedgerProblem, 'status' | 'closed_on'>[]): ClosingDays {
  const counts = new Map<string, number>();
  for (const { status, closed_on } of problems)
    if (status === 'closed' && closed_on !== null) counts.set(closed_on, (counts.get(closed_on) ?? 0) + 1);
  const usual = medianOf([...counts.values()]);
  const days = [...counts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([day, count]) => ({ day, count, isMass: usual !== null && count > massFactor * usual }));
  return { days, usual, total: days.reduce((sum, { count }) => sum + count, 0) };
}

/** Closings as bars, one a day from the Monday before the first to the Sunday after the last. */
export interface ClosingBars {
  weeks: { week: string; monday: string }[];
  ordinary: number[];
  mass: number[];
  most: number;
}

/** The bars of days, oldest first; null where nothing was closed yet. */
export function closingBars(days: readonly ClosingDay[]): ClosingBars | null {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const [weeks, start] = [weeksBetween(first.day, last.day), mondayOf(first.day)];
  const barsOf = (isMass: boolean): number[] => {
    const values = Array.from({ length: weeks.length * 7 }, () => 0);
    for (const one of days) if (one.isMass === isMass) values[daysBetween(start, one.day)] = one.count;
    return values;
  };
  return {
    weeks,
    ordinary: barsOf(false),
    mass: barsOf(true),
    most: days.reduce((most, { count }) => Math.max(most, count), 0),
  };
}
