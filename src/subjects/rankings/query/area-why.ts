import type { Area } from '../../areas/dataset.ts';
import { pairsOf, type ExplainedChange } from '../model/rank-change.ts';
import { scoreSteps, type ScoreSteps } from '../model/score-steps.ts';
import { rankChangesOf, rankingOf, ranksOfArea, type AreaMonth } from './rankings.ts';

/** Where an area stands in its newest month, and what moved it there. */
export interface AreaWhy {
  newest: AreaMonth;
  /** The month it is compared with; null = the ranking's first. */
  before: string | null;
  /** True where other weights were in force in the month before. */
  weightsChanged: boolean;
  /** Null where it is not ranked in both months. */
  steps: ScoreSteps | null;
  /** Null where its rank is the same, or not compared. */
  change: ExplainedChange | null;
}

/** Null = the area was never in the ranking. */
export function whyOfArea(area: Area): AreaWhy | null {
  const [newest] = ranksOfArea(area);
  if (!newest) return null;
  const { month, ranked } = newest;
  const { before, weightsChanged } = rankingOf(month);
  const groupIn = (month: string) => rankingOf(month).groups.find(({ group }) => group === newest.group);
  const [now, last] = [groupIn(month), before === null ? undefined : groupIn(before)];
  const pairs = now && last ? pairsOf(now, last) : [];
  const own = pairs.find((pair) => pair.now.area.code === ranked?.area.code);
  const moved = rankChangesOf(month).flatMap(({ changes }) => changes.moved);
  const change = moved.find((one) => one.area.code === ranked?.area.code);
  return {
    ...{ newest, before, weightsChanged },
    steps: own ? scoreSteps(own, pairs) : null,
    // Named as its page names it.
    change: change ? { ...change, area } : null,
  };
}
