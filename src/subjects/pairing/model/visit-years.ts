import type { Pair } from './pairs.ts';

/** How many visits are shown at once; the others are folded by year. */
const shownVisits = 10;

/** A visit and the pair that it was of. */
export interface PairVisit {
  visit: Pair['visits'][number];
  pair: Pair;
}

/** The visits of a community: the newest, and the others by year, newest first. */
export function foldVisits(pairs: readonly Pair[]): {
  newest: PairVisit[];
  years: { year: string; visits: PairVisit[] }[];
} {
  const all = pairs
    .flatMap((pair) => pair.visits.map((visit) => ({ visit, pair })))
    .sort((one, other) =>
      one.visit.row.day < other.visit.row.day ? 1 : one.visit.row.day > other.visit.row.day ? -1 : 0,
    );
  const folded = Map.groupBy(all.slice(shownVisits), ({ visit }) => visit.row.day.slice(0, 4));
  return {
    newest: all.slice(0, shownVisits),
    years: [...folded].map(([year, visits]) => ({ year, visits })),
  };
}
