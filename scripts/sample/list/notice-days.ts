import { addDays } from '../days.ts';

/** Days of 2026 that are public holidays though they are no weekend (the State Council's notice of holidays). */
const holidays = ['2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05', '2026-06-19', '2026-09-25', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'];

const isOffice = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay()) && !holidays.includes(day);

/** The last two days before the Monday on which offices were open: notice is given on one of them. */
export const noticeDays = (monday: string): string[] =>
  Array.from({ length: 10 }, (_, index) => addDays(monday, -1 - index))
    .filter(isOffice)
    .slice(0, 2);
