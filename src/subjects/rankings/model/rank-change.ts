import {
  compareDecimals,
  decimalsOf,
  multiply,
  printExact,
  printRounded,
  subtract,
  sum,
  zero,
  type Decimal,
} from '../../../core/decimal.ts';
import type { Area } from '../../areas/dataset.ts';
import { pointsOf, type AreaScore, type ComponentScore } from './area-scores.ts';
import type { GroupRanking, RankedArea } from './ranking.ts';

/** A part of the total that can move an area. */
export type ScorePart = ComponentScore['component'] | 'adjustments';

/** What a part brought an area against the month before, and what it brought on average. */
export interface PartGain {
  part: ScorePart;
  /** Exact, "-1.20". */
  points: string;
  /** Mean of the areas ranked in both months, rounded. */
  average: string;
  /** What the month before was given or taken and this month simply lacks: nothing new was given or taken. */
  lapsed?: { kind: 'deduction' | 'addition'; points: string };
}

/**
 * What moved an area. `parts`: its own points, by the part with the largest gain (more than one where they are equal).
 * `others-moved`: nothing of its own, the points of others did. `others-came`: among those ranked in both months its place
 * did not move that way; areas joined or left.
 */
export type RankCause = { kind: 'parts'; parts: PartGain[] } | { kind: 'others-moved' } | { kind: 'others-came' };

export interface ExplainedChange {
  area: Area;
  from: number;
  to: number;
  cause: RankCause;
}

/** Why the ranks of a group changed against the month before. */
export interface GroupChanges {
  /** By the new rank. */
  moved: ExplainedChange[];
  /** Ranked now but not in the month before. */
  joined: Area[];
  /** Ranked in the month before but not now. */
  left: Area[];
  /** How many areas are ranked in both months. */
  inBoth: number;
}

/** An area that is ranked in both months. */
export interface Pair {
  now: RankedArea;
  before: RankedArea;
}

/** The areas that are ranked in both months, by the new rank. */
export function pairsOf(now: Pick<GroupRanking, 'ranked'>, before: Pick<GroupRanking, 'ranked'>): Pair[] {
  const earlier = new Map(before.ranked.map((one) => [one.area.code, one]));
  return now.ranked.flatMap((one): Pair[] => {
    const match = earlier.get(one.area.code);
    return match ? [{ now: one, before: match }] : [];
  });
}

/** Names what moved each area whose rank changed; see the method page for the rule in words. */
export function explainChanges(now: GroupRanking, before: GroupRanking): GroupChanges {
  const pairs = pairsOf(now, before);
  const stayed = new Set(pairs.map((pair) => pair.now.area.code));
  const outside = ({ area }: RankedArea): boolean => !stayed.has(area.code);
  return {
    moved: pairs
      .filter((pair) => pair.now.rank !== pair.before.rank)
      .map((pair) => ({ area: pair.now.area, from: pair.before.rank, to: pair.now.rank, cause: causeOf(pair, pairs) })),
    joined: now.ranked.filter(outside).map(({ area }) => area),
    left: before.ranked.filter(outside).map(({ area }) => area),
    inBoth: pairs.length,
  };
}

function causeOf(pair: Pair, pairs: readonly Pair[]): RankCause {
  const direction = Math.sign(pair.before.rank - pair.now.rank);
  const placeAmong = (month: keyof Pair): number =>
    pairs.filter((other) => other[month].rank < pair[month].rank).length;
  if (Math.sign(placeAmong('before') - placeAmong('now')) !== direction) return { kind: 'others-came' };
  const gains = partsOf(pair).map((part) => ({ part, gain: gainOf(pair, part, pairs) }));
  const largest = gains
    .map(({ gain }) => gain)
    .reduce((best, gain) => (compareDecimals(gain, best) * direction > 0 ? gain : best), zero);
  if (compareDecimals(largest, zero) === 0) return { kind: 'others-moved' };
  const parts = gains
    .filter(({ gain }) => compareDecimals(gain, largest) === 0)
    .map(({ part }) => partGain(pair, part, pairs));
  return { kind: 'parts', parts };
}

function partGain(pair: Pair, part: ScorePart, pairs: readonly Pair[]): PartGain {
  const points = pointsGained(pair, part);
  // With the decimals of the area's own points: 0.012 against 0.01 would read as less.
  return {
    part,
    points: printExact(points, 2),
    average: averageGain(pairs, part, Math.max(2, decimalsOf(points))),
    ...(part === 'adjustments' ? lapsedOf(pair) : {}),
  };
}

/** What a part brought on average to areas ranked in both months, rounded to so many decimals. */
export const averageGain = (pairs: readonly Pair[], part: ScorePart, places: number): string =>
  printRounded(sum(pairs.map((pair) => pointsGained(pair, part))), places, pairs.length);

/** Last month's adjustments where this month has none. */
function lapsedOf({ now, before }: Pair): Pick<PartGain, 'lapsed'> {
  if (now.adjustments.length > 0 || before.adjusted.digits === 0n) return {};
  const isDeduction = before.adjusted.digits < 0n;
  const points = isDeduction ? subtract(zero, before.adjusted) : before.adjusted;
  return { lapsed: { kind: isDeduction ? 'deduction' : 'addition', points: printExact(points, 2) } };
}

/** The components of either month, and what was given or taken beside them. */
export const partsOf = ({ now, before }: Pair): ScorePart[] => [
  ...new Set([...now.components, ...before.components].map(({ component }) => component)),
  'adjustments',
];

/** Points of a part against the month before. */
export const pointsGained = ({ now, before }: Pair, part: ScorePart): Decimal =>
  subtract(pointsIn(now, part), pointsIn(before, part));

function pointsIn({ components, adjusted }: AreaScore, part: ScorePart): Decimal {
  if (part === 'adjustments') return adjusted;
  return sum(components.filter(({ component }) => component === part).map(pointsOf));
}

/** Points gained above the mean of all pairs, times their number: exact, and compared among the same pairs only. */
function gainOf(pair: Pair, part: ScorePart, pairs: readonly Pair[]): Decimal {
  const count: Decimal = { digits: BigInt(pairs.length), scale: 0 };
  return subtract(multiply(pointsGained(pair, part), count), sum(pairs.map((other) => pointsGained(other, part))));
}
