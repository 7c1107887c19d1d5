import { printExact } from '../../../core/decimal.ts';
import type { AreaScore } from './area-scores.ts';
import type { RankingGroup } from './ranking-areas.ts';
import type { MonthRanking, RankedArea, UnrankedArea } from './ranking.ts';

/** A month's ranking as printed cells by column, one row an area in the order of the page; `computedFrom` names the releases. */
export const rankingRows = ({ month, groups }: MonthRanking, computedFrom: string): Record<string, string | null>[] =>
  groups.flatMap(({ group, ranked, unranked }) => [
    ...ranked.map((one) => ({ ...areaCells(month, group, one, computedFrom), ...rankCells(one) })),
    ...unranked.map((one) => ({ ...areaCells(month, group, one, computedFrom), ...beforeCells(one.before) })),
  ]);

function areaCells(month: string, group: RankingGroup, score: AreaScore, computedFrom: string) {
  const components = score.components.map(({ component, score: printed, checks, minimumChecks, weight }) => ({
    [`${component}_score`]: printed,
    [`${component}_checks`]: checks === null ? null : String(checks),
    [`${component}_minimum_checks`]: String(minimumChecks),
    [`${component}_weight_percent`]: weight,
  }));
  const cells: Record<string, string | null> = {
    ...{ month, group, area: score.area.code, rank: null, total: null, total_unit: 'point' },
    ...{ rank_before: null, total_before: null },
    ...Object.assign({}, ...components),
    adjustments: printExact(score.adjusted, 2),
    short_of: score.shortfalls.map(({ component }) => component).join(';') || null,
    ...{ certainty: 'derived', computed_from: computedFrom },
  };
  return cells;
}

function rankCells({ rank, total, shift }: RankedArea): Record<string, string> {
  const before = shift.kind === 'compared' ? shift.before : null;
  return { rank: String(rank), total, ...beforeCells(before) };
}

const beforeCells = (before: UnrankedArea['before']): Record<string, string> =>
  before ? { rank_before: String(before.rank), total_before: before.total } : {};
