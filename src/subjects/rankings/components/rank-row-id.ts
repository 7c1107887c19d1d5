import type { RankingGroup } from '../model/ranking-areas.ts';

/** Id of a month's row in the table of ranks: the chart's points lead there. */
export const rankRowId = (group: RankingGroup, month: string): string => `ranks-${group}-${month}`;
