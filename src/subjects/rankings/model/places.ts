import type { Area } from '../../areas/dataset.ts';
import type { RankSeries } from './rank-series.ts';
import type { GroupRanking } from './ranking.ts';

/** What can be said of an area's place: a rank among several, alone in its group, or none. */
export type PlaceKind = 'ranked' | 'only' | 'unranked';

/** The kind of a place; `rankedAreas` is how many areas of the group were ranked. */
export function placeKind(rank: number | null, rankedAreas: number): PlaceKind {
  if (rank === null) return 'unranked';
  return rankedAreas === 1 ? 'only' : 'ranked';
}

/** The areas at one end of a ranking, which share a total. */
export interface RankingEnd {
  areas: Area[];
  total: string;
}

/** The first and the last of a group; null where they are the same: nobody is ranked, one alone, or all share a rank. */
export function endsOf({ ranked }: Pick<GroupRanking, 'ranked'>): { first: RankingEnd; last: RankingEnd } | null {
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last || first.rank === last.rank) return null;
  const endAt = ({ rank, total }: typeof first): RankingEnd => ({
    areas: ranked.filter((one) => one.rank === rank).map(({ area }) => area),
    total,
  });
  return { first: endAt(first), last: endAt(last) };
}

/** The areas that lead in the last month of a series; none where fewer than two are ranked: one alone is first of nobody. */
export function leadersAtEnd({ lines }: Pick<RankSeries, 'lines'>): Area[] {
  const ranked = lines.flatMap(({ area, placings }) => {
    const rank = placings.at(-1)?.rank ?? null;
    return rank === null ? [] : [{ area, rank }];
  });
  return ranked.length < 2 ? [] : ranked.flatMap(({ area, rank }) => (rank === 1 ? [area] : []));
}
