import { rankedIn, type MonthRanking } from './ranking.ts';

/** A month's ranking as the data of one day had it. */
export interface RankingEdition {
  dataset: string;
  /** The release that made it, and the day it was registered. */
  release: string;
  day: string;
  ranking: MonthRanking;
}

/** A rank that later releases changed. */
export interface CorrectedRank {
  /** Null = first published as not ranked. */
  firstRank: number | null;
  first: Pick<RankingEdition, 'dataset' | 'release'>;
  /** The release that made the rank what it is. */
  corrected: Pick<RankingEdition, 'dataset' | 'release'>;
}

/** How an area's rank was first published, by a month's editions, oldest first; null where it is as it was. */
export function correctedRank(editions: readonly RankingEdition[], code: string): CorrectedRank | null {
  const ranks = editions.map(({ ranking }) => rankedIn(ranking, code)?.rank ?? null);
  const [first, now] = [ranks[0] ?? null, ranks.at(-1) ?? null];
  const [edition, settled] = [editions[0], editions[ranks.findLastIndex((rank) => rank !== now) + 1]];
  if (first === now || !edition || !settled) return null;
  return { firstRank: first, first: nameOf(edition), corrected: nameOf(settled) };
}

const nameOf = ({ dataset, release }: RankingEdition): Pick<RankingEdition, 'dataset' | 'release'> => ({
  dataset,
  release,
});
