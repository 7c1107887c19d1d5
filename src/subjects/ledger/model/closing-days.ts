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
