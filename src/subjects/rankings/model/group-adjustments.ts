import type { Area } from '../../areas/dataset.ts';
import type { AdjustmentPoints } from './area-scores.ts';
import type { GroupRanking } from './ranking.ts';

/** Points that an area of a group was given or lost. */
export interface GroupAdjustment {
  area: Area;
  adjustment: AdjustmentPoints;
  /** True where the area is not ranked: the points change nothing. */
  isIdle: boolean;
}

/** Every adjustment of a group, in the order of its ranking. */
export const adjustmentsOf = ({ ranked, unranked }: Pick<GroupRanking, 'ranked' | 'unranked'>): GroupAdjustment[] => [
  ...ranked.flatMap(({ area, adjustments }) => adjustments.map((adjustment) => ({ area, adjustment, isIdle: false }))),
  ...unranked.flatMap(({ area, adjustments }) => adjustments.map((adjustment) => ({ area, adjustment, isIdle: true }))),
];
