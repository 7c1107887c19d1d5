import { addDays, daysBetween } from '../../../core/days.ts';
import { mondayOf, weeksBetween } from '../../../core/iso-week.ts';
import type { LedgerProblem } from '../dataset.ts';

export type WayFound = LedgerProblem['found_by'];

/** Who came upon a problem: the city where it looked, or people who told it. */
export const finders = {
  city: ['inspection', 'unannounced', 'self-check'],
  public: ['report', 'hotline', 'media'],
} as const satisfies Record<string, readonly WayFound[]>;

export type Finder = keyof typeof finders;

/** A day on which problems were found. */
export interface FoundDay {
  day: string;
  /** 0 = Monday. */
  weekday: number;
  counts: Record<WayFound, number>;
  total: number;
}

const noWays = (): Record<WayFound, number> => ({
  inspection: 0,
  unannounced: 0,
  report: 0,
  hotline: 0,
  media: 0,
  'self-check': 0,
});

/** The days on which something was found, oldest first. */
export function foundDays(problems: readonly Pick<LedgerProblem, 'found_on' | 'found_by'>[]): FoundDay[] {
  const days = new Map<string, FoundDay>();
  for (const { found_on: day, found_by } of problems) {
    const known = days.get(day) ?? { day, weekday: daysBetween(mondayOf(day), day), counts: noWays(), total: 0 };
    known.counts[found_by] += 1;
    known.total += 1;
    days.set(day, known);
  }
  return [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

export const foundBy = ({ counts }: Pick<FoundDay, 'counts'>, finder: Finder): number =>
  finders[finder].reduce((sum, way) => sum + counts[way], 0);

/** What finders came upon on each weekday, Monday first. */
export const byWeekday = (days: readonly FoundDay[], way: WayFound | Finder): number[] => {
  const sums = [0, 0, 0, 0, 0, 0, 0];
  for (const one of days) {
    const count = way === 'city' || way === 'public' ? foundBy(one, way) : one.counts[way];
    sums[one.weekday] = (sums[one.weekday] ?? 0) + count;
  }
  return sums;
};

/** Of what a finder came upon, how much on a Saturday or Sunday. */
export function weekendOf(days: readonly FoundDay[], finder: Finder): { count: number; total: number } {
  const counts = byWeekday(days, finder);
  return { count: (counts[5] ?? 0) + (counts[6] ?? 0), total: counts.reduce((sum, one) => sum + one, 0) };
}

/** The highest count of each class but the last, which has no limit: half of the days are in the first. */
export function classLimits(days: readonly FoundDay[]): number[] {
  const counts = days
    .flatMap((one) => [foundBy(one, 'city'), foundBy(one, 'public')])
    .filter((count) => count > 0)
    .sort((one, other) => one - other);
  const at = (share: number): number => counts[Math.ceil(counts.length * share) - 1] ?? 0;
  return [...new Set([at(0.5), at(0.8), at(0.95)])].filter((limit) => limit > 0 && limit < (counts.at(-1) ?? 0));
}

/** Which class a count is in, from 0; null = nothing was found. */
export function classOf(count: number, limits: readonly number[]): number | null {
  if (count === 0) return null;
  const at = limits.findIndex((limit) => count <= limit);
  return at < 0 ? limits.length : at;
}

/** Weeks as columns, weekdays as rows: the class of each cell, for one finder. */
export interface FoundGrid {
  weeks: { week: string; monday: string }[];
  /** `rows[weekday][week]`. */
  rows: (number | null)[][];
}

export function foundGrid(days: readonly FoundDay[], finder: Finder, limits: readonly number[]): FoundGrid {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  const weeks = first === undefined || last === undefined ? [] : weeksBetween(first, last);
  const counts = new Map(days.map((one) => [one.day, foundBy(one, finder)]));
  const rows = Array.from({ length: 7 }, (_, weekday) =>
    weeks.map(({ monday }) => classOf(counts.get(addDays(monday, weekday)) ?? 0, limits)),
  );
  return { weeks, rows };
}
