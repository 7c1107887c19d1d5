import { addDays } from '../../../core/days.ts';
import { mondayOf } from '../../../core/iso-week.ts';
import { madeOnce } from '../../../core/made-once.ts';
import type { Random } from '../../../core/random.ts';
import { addWorkingDays } from '../../../core/working-days.ts';

const firstMonday = '2024-12-30';
export const releaseCount = 100;

/** The weekly releases of the sample, each on a Monday; one holds what happened up to the Sunday before. */
export const mondays: readonly string[] = Array.from({ length: releaseCount }, (_, index) =>
  addDays(firstMonday, 7 * index),
);

/** The first day and the last on which problems of the sample are found. */
export const period = { first: addDays(firstMonday, -7), last: addDays(firstMonday, 7 * releaseCount - 8) } as const;

/** Inspections that look everywhere at once, the second just before the end. */
const campaigns = [
  { from: '2025-09-08', to: '2025-10-05', times: 2.4 },
  { from: '2026-11-02', to: '2026-11-22', times: 3 },
] as const;

export const isInCampaign = (day: string): boolean => campaigns.some(({ from, to }) => day >= from && day <= to);

/** This day, or the first working day after it. */
export const workingDay = madeOnce((day: string): string => addWorkingDays(addDays(day, -1), 1));

/** How many problems are found on each day: few on days off, more in summer, many in a campaign; `total` in all. */
export function findsByDay(random: Random, total: number): { day: string; count: number }[] {
  const days = Array.from({ length: 7 * releaseCount }, (_, index) => addDays(period.first, index));
  const weights = days.map((day) => {
    const isOff = workingDay(day) !== day;
    const month = Number(day.slice(5, 7));
    const times = campaigns.find(({ from, to }) => day >= from && day <= to)?.times ?? 1;
    return (isOff ? 0.25 : 1) * (month >= 6 && month <= 9 ? 1.25 : 1) * times * (0.7 + 0.6 * random.fraction());
  });
  const sum = weights.reduce((left, right) => left + right, 0);
  let past = 0;
  return days.map((day, index) => {
    const before = Math.round((past / sum) * total);
    past += weights[index] ?? 0;
    return { day, count: Math.round((past / sum) * total) - before };
  });
}

/** The Monday after a day: a step on or after it is news of a later week. */
export const nextMonday = madeOnce((day: string): string => addDays(mondayOf(day), 7));
