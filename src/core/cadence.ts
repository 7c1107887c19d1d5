import { addDays } from './days.ts';
import { mondayOf } from './iso-week.ts';
import { addMonths } from './months.ts';

/** How often something is promised to be published: once in every week from Monday, or in every calendar month. */
export type Cadence = 'week' | 'month';

/** The last day on which the next one keeps the promise, where the newest is of `day`: the end of the following week or month. */
export const nextDueBy = (cadence: Cadence, day: string): string =>
  cadence === 'week' ? addDays(mondayOf(day), 13) : addDays(`${addMonths(day.slice(0, 7), 2)}-01`, -1);
