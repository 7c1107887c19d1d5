import type { Area } from '../../areas/dataset.ts';
import type { RankingEdition } from './first-published.ts';
import { rankedIn, type MonthRanking } from './ranking.ts';

/** A rank and the total it follows from; null = not ranked. */
type Place = { rank: number; total: string } | null;

/** An area whose rank or total a later release changed. */
export interface MovedArea {
  area: Area;
  from: Place;
  to: Place;
}

/** What a month's ranking became by a later release. */
export interface CorrectedEdition extends Pick<RankingEdition, 'dataset' | 'release' | 'day'> {
  /** In the order of the ranking as it is then. */
  moved: MovedArea[];
}

/** The place of a correction on the page of its month. */
export const correctionAnchor = ({ day }: Pick<CorrectedEdition, 'day'>): string => `corrected-${day}`;

/** Each time that a month's published ranking changed, oldest first; `editions` oldest first. */
export const correctedEditions = (editions: readonly RankingEdition[]): CorrectedEdition[] =>
  editions.flatMap(({ dataset, release, day, ranking }, at) => {
    const before = editions[at - 1];
    const moved = before ? movedAreas(before.ranking, ranking) : [];
    return moved.length > 0 ? [{ dataset, release, day, moved }] : [];
  });

function movedAreas(before: MonthRanking, now: MonthRanking): MovedArea[] {
  const areasIn = ({ groups }: MonthRanking): Area[] =>
    groups.flatMap(({ ranked, unranked }) => [...ranked, ...unranked].map(({ area }) => area));
  const named = new Map([...areasIn(now), ...areasIn(before)].map((area) => [area.code, area]));
  return [...named.values()].flatMap((area): MovedArea[] => {
    const [from, to] = [placeIn(before, area.code), placeIn(now, area.code)];
    return from?.rank === to?.rank && from?.total === to?.total ? [] : [{ area, from, to }];
  });
}

function placeIn(ranking: MonthRanking, code: string): Place {
  const found = rankedIn(ranking, code);
  return found ? { rank: found.rank, total: found.total } : null;
}
