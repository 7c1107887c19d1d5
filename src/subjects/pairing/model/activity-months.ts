import { addMonths } from '../../../core/months.ts';
import type { Pair } from './pairs.ts';

/** How many months the picture of a community shows. */
export const shownMonths = 15;

/** What was recorded in a month. */
export interface ActivityMonth {
  month: string;
  visits: number;
  promised: number;
  done: number;
}

/** The months up to that of `day`, oldest first; none is left out. */
export function activityMonths(pairs: readonly Pick<Pair, 'visits' | 'projects'>[], day: string): ActivityMonth[] {
  const inMonth = (month: string, days: readonly (string | null)[]): number =>
    days.filter((one) => one?.startsWith(month)).length;
  const visits = pairs.flatMap((pair) => pair.visits.map(({ row }) => row.day));
  const projects = pairs.flatMap((pair) => pair.projects.map(({ row }) => row));
  return Array.from({ length: shownMonths }, (_, index) => {
    const month = addMonths(day.slice(0, 7), index + 1 - shownMonths);
    return {
      month,
      visits: inMonth(month, visits),
      promised: inMonth(
        month,
        projects.map((row) => row.day),
      ),
      done: inMonth(
        month,
        projects.map(({ done_on }) => done_on),
      ),
    };
  });
}

/** What was recorded in all of the months. */
export const sumMonths = (months: readonly ActivityMonth[]): Omit<ActivityMonth, 'month'> => {
  const sum = (name: 'visits' | 'promised' | 'done'): number => months.reduce((total, one) => total + one[name], 0);
  return { visits: sum('visits'), promised: sum('promised'), done: sum('done') };
};
