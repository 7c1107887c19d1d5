import { compareText } from './compare-text.ts';
import { addDays, daysBetween, timeOfDay } from './days.ts';

/** A period of whole days, both ends included; both null = the source states none. */
export interface Period {
  start: string | null;
  end: string | null;
}

/** Middle of a period as a decimal year: 2021 → 2021.5. Null where the source states no period. */
export function middleYear({ start, end }: Period): number | null {
  if (start === null || end === null) return null;
  const middle = (timeOfDay(start) + timeOfDay(addDays(end, 1))) / 2;
  const year = new Date(middle).getUTCFullYear();
  const begin = Date.UTC(year, 0, 1);
  const fraction = (middle - begin) / (Date.UTC(year + 1, 0, 1) - begin);
  return Math.round((year + fraction) * 100) / 100;
}

/** True where `next` begins the day after `before` ends: no gap between them. */
export const follows = (before: Period, next: Period): boolean =>
  before.end !== null && next.start !== null && daysBetween(before.end, next.start) === 1;

/** Orders periods in time; those that are not stated come last. */
export const comparePeriods = (left: Period, right: Period): number =>
  compareText(left.end ?? '9999', right.end ?? '9999') || compareText(left.start ?? '', right.start ?? '');
