import { addDays } from '../../../core/days.ts';

/** A weekly issue of the list; it is released on its Monday. */
export interface Issue {
  name: string;
  monday: string;
  week: number;
}

const firstWeek = 13;
const firstMonday = '2026-03-23';

/** 2026-W13 to 2026-W48. */
export const issues: readonly Issue[] = Array.from({ length: 36 }, (_, index) => ({
  name: `2026-W${firstWeek + index}`,
  monday: addDays(firstMonday, 7 * index),
  week: firstWeek + index,
}));
