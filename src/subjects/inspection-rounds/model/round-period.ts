import { addDays } from '../../../core/days.ts';
import { readIsoWeek } from '../../../core/iso-week.ts';
import { addMonths } from '../../../core/months.ts';
import type { RoundKind } from '../dataset.ts';

/** The first day of a period and its last. */
export interface PeriodSpan {
  first: string;
  last: string;
}

/** The days of a round's period; null where the calendar has no such period, or it is not one of this kind. */
export function spanOfPeriod(kind: RoundKind, period: string): PeriodSpan | null {
  if (kind === 'unannounced') return spanOfFortnight(period);
  if (kind === 'yearly') return /^\d{4}$/.test(period) ? { first: `${period}-01-01`, last: `${period}-12-31` } : null;
  const [, year = '', quarter = ''] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  if (!year) return null;
  const first = `${year}-${String(3 * Number(quarter) - 2).padStart(2, '0')}`;
  return { first: `${first}-01`, last: addDays(`${addMonths(first, 3)}-01`, -1) };
}

/** Two ISO weeks from an odd one on; week 53, where a year has one, is a fortnight by itself. */
function spanOfFortnight(period: string): PeriodSpan | null {
  const week = readIsoWeek(period);
  const [year, number] = [period.slice(0, 4), Number(period.slice(6))];
  if (!week || number % 2 === 0) return null;
  const second = readIsoWeek(`${year}-W${String(number + 1).padStart(2, '0')}`);
  return { first: week.monday, last: (second ?? week).sunday };
}

/** The fortnights of an ISO year by their first weeks: 26, or 27 where the year has 53 weeks. */
export const fortnightsOf = (year: number): string[] =>
  Array.from({ length: 27 }, (_, index) => `${year}-W${String(2 * index + 1).padStart(2, '0')}`).filter(
    (week) => spanOfFortnight(week) !== null,
  );
