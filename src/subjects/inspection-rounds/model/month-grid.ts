import { addDays, daysBetween } from '../../../core/days.ts';
import { mondayOf } from '../../../core/iso-week.ts';
import { addMonths } from '../../../core/months.ts';
import type { RoundView } from './round-view.ts';

/** A day of the grid; null where the week reaches into another month. */
export type GridDay = { day: string; rounds: readonly RoundView[] } | null;

/** A month as weeks from Monday to Sunday. */
export interface MonthGrid {
  month: string;
  weeks: readonly (readonly GridDay[])[];
}

/** A month with the rounds of each of its days; those cancelled and entered in error are on none. */
export function monthGrid(month: string, rounds: readonly RoundView[]): MonthGrid {
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const begin = mondayOf(`${month}-01`);
  const shown = rounds.filter(({ standing }) => standing !== 'cancelled' && standing !== 'withdrawn');
  const weeks = Math.ceil((daysBetween(begin, last) + 1) / 7);
  const dayAt = (place: number): GridDay => {
    const day = addDays(begin, place);
    if (day.slice(0, 7) !== month) return null;
    return { day, rounds: shown.filter(({ days }) => days.first <= day && day <= days.last) };
  };
  return {
    month,
    weeks: Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, place) => dayAt(7 * week + place))),
  };
}

/** The month before that of `asOf`, it, and the next two. */
export const gridMonths = (asOf: string): string[] => [-1, 0, 1, 2].map((by) => addMonths(asOf.slice(0, 7), by));
