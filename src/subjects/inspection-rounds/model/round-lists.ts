import type { RoundView } from './round-view.ts';

/** The rounds of a month. */
export interface RoundMonth {
  /** `YYYY-MM` */
  month: string;
  rounds: readonly RoundView[];
}

/** The public rounds that are still ahead, the next one first. */
export const aheadOf = (rounds: readonly RoundView[]): RoundView[] =>
  rounds.filter(({ standing }) => standing === 'ahead').toReversed();

/** The last round that was made; null before the first. */
export const lastMade = (rounds: readonly RoundView[]): RoundView | null =>
  rounds.find(({ standing }) => standing === 'made') ?? null;

/** What is not ahead by the month in which it began, the newest first; those entered in error are in none. */
export const monthsOf = (rounds: readonly RoundView[]): RoundMonth[] =>
  [
    ...Map.groupBy(
      rounds.filter(({ standing }) => standing !== 'ahead' && standing !== 'withdrawn'),
      ({ days }) => days.first.slice(0, 7),
    ),
  ].map(([month, those]) => ({ month, rounds: those }));

/** How many problems rounds found. */
export const foundBy = (rounds: readonly RoundView[]): number =>
  rounds.reduce((sum, { row }) => sum + (row.found ?? 0), 0);
