import { monthsBetween } from '../../../core/months.ts';
import type { Area } from '../../areas/dataset.ts';
import type { RankingGroup } from './ranking-areas.ts';
import type { MonthRanking, RankedArea, UnrankedArea } from './ranking.ts';

/** Where one area stood in one month. */
export interface Placing {
  month: string;
  standing: 'ranked' | 'not-ranked' | 'absent';
  /** Null where it is not ranked. */
  rank: number | null;
  total: string | null;
}

/** The ranks of a group over the months. */
export interface RankSeries {
  group: RankingGroup;
  /** `YYYY-MM`, ascending. */
  months: string[];
  /** In the order of their codes, so that an area keeps its colour; placings go with the months. */
  lines: { area: Area; placings: Placing[] }[];
  /** The most areas that were ranked in one month. */
  size: number;
}

/** The ranks of a group in the months given, oldest first. */
export function rankSeries(rankings: readonly MonthRanking[], group: RankingGroup): RankSeries {
  const ofGroup = rankings.map(({ month, groups }) => ({ month, ...groups.find((one) => one.group === group) }));
  const areas = new Map<string, Area>();
  for (const { ranked = [], unranked = [] } of ofGroup.toReversed()) {
    for (const { area } of [...ranked, ...unranked]) if (!areas.has(area.code)) areas.set(area.code, area);
  }
  return {
    group,
    months: ofGroup.map(({ month }) => month),
    lines: [...areas.values()].sort(byCode).map((area) => ({
      area,
      placings: ofGroup.map(({ month, ranked = [], unranked = [] }) => placingOf(month, area, ranked, unranked)),
    })),
    size: Math.max(0, ...ofGroup.map(({ ranked = [] }) => ranked.length)),
  };
}

/** The same with the months between that had no ranking, in which everybody is absent: a time axis leaves out none. */
export function withEveryMonth({ months, lines, ...rest }: RankSeries): RankSeries {
  const [from, to] = [months[0], months.at(-1)];
  const all = from === undefined || to === undefined ? [] : monthsBetween(from, to);
  const nowhere = (month: string): Placing => ({ month, standing: 'absent', rank: null, total: null });
  return {
    ...rest,
    months: all,
    lines: lines.map(({ area, placings }) => ({
      area,
      placings: all.map((month) => placings.find((one) => one.month === month) ?? nowhere(month)),
    })),
  };
}

/** True where areas share a rank in any month. */
export const hasTies = ({ months, lines }: Pick<RankSeries, 'months' | 'lines'>): boolean =>
  months.some((_, at) => {
    const ranks = lines.flatMap(({ placings }) => placings[at]?.rank ?? []);
    return new Set(ranks).size < ranks.length;
  });

const byCode = (left: Area, right: Area): number => (left.code < right.code ? -1 : 1);

function placingOf(
  month: string,
  { code }: Area,
  ranked: readonly RankedArea[],
  unranked: readonly UnrankedArea[],
): Placing {
  const found = ranked.find(({ area }) => area.code === code);
  if (found) return { month, standing: 'ranked', rank: found.rank, total: found.total };
  const isThere = unranked.some(({ area }) => area.code === code);
  return { month, standing: isThere ? 'not-ranked' : 'absent', rank: null, total: null };
}
