import { addDays } from '../../../core/days.ts';
import { addWorkingDays } from '../../../core/working-days.ts';

/** The last two working days before the Monday: notice is given on one of them. */
export const noticeDays = (monday: string): string[] =>
  Array.from({ length: 10 }, (_, index) => addDays(monday, -1 - index))
    .filter((day) => addWorkingDays(addDays(day, -1), 1) === day)
    .slice(0, 2);
