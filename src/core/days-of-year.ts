import type { Period } from './period.ts';

/** How many days the year has that a period is; null where the period is no calendar year. */
export function daysOfYear({ start, end }: Period): 365 | 366 | null {
  const year = Number(start?.slice(0, 4));
  if (start !== `${start?.slice(0, 4)}-01-01` || end !== `${start.slice(0, 4)}-12-31`) return null;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}
