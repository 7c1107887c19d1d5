import type { ClosingDay } from './closing-days.ts';

/** The closings of a month. */
export interface ClosingMonth {
  /** `YYYY-MM`. */
  month: string;
  count: number;
  /** Its day with most closings. */
  most: ClosingDay;
  massDays: number;
}

/** The months with closings, newest first. `days` come oldest first. */
export const closingMonths = (days: readonly ClosingDay[]): ClosingMonth[] =>
  [...Map.groupBy(days, ({ day }) => day.slice(0, 7))]
    .map(([month, own]) => ({
      month,
      count: own.reduce((sum, { count }) => sum + count, 0),
      most: own.reduce((most, one) => (one.count > most.count ? one : most)),
      massDays: own.filter(({ isMass }) => isMass).length,
    }))
    .reverse();
