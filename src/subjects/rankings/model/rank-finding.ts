import type { Area } from '../../areas/dataset.ts';
import { leadersAtEnd } from './places.ts';
import type { RankSeries } from './rank-series.ts';

/** What a chart of a group's ranks shows, for its title. */
export interface GroupFinding {
  /** The newest month, and who came first in it; nobody where fewer than two were ranked. */
  month: string;
  leaders: Area[];
  /** Months in which at least two were ranked, and who was first in most of them, how often. */
  months: number;
  most: { areas: Area[]; times: number };
}

export function groupFinding({ months, lines }: RankSeries): GroupFinding {
  const contested = months.flatMap((_, at) =>
    lines.filter(({ placings }) => (placings[at]?.rank ?? null) !== null).length > 1 ? [at] : [],
  );
  const firsts = lines.map(({ area, placings }) => ({
    area,
    times: contested.filter((at) => placings[at]?.rank === 1).length,
  }));
  const times = Math.max(0, ...firsts.map((one) => one.times));
  return {
    month: months.at(-1) ?? '',
    leaders: leadersAtEnd({ lines }),
    months: contested.length,
    most: { areas: times === 0 ? [] : firsts.filter((one) => one.times === times).map(({ area }) => area), times },
  };
}

/** What the chart of one area's ranks shows: the newest, the best and the worst; null where it never had a rank. */
export interface AreaFinding {
  month: string;
  /** Null = not ranked in the newest month. */
  rank: number | null;
  best: number;
  worst: number;
  /** How many months it was ranked in. */
  months: number;
}

export function areaFinding({ months, lines }: RankSeries, code: string): AreaFinding | null {
  const placings = lines.find(({ area }) => area.code === code)?.placings ?? [];
  const ranks = placings.flatMap(({ rank }) => rank ?? []);
  if (ranks.length === 0) return null;
  return {
    month: months.at(-1) ?? '',
    rank: placings.at(-1)?.rank ?? null,
    best: Math.min(...ranks),
    worst: Math.max(...ranks),
    months: ranks.length,
  };
}
