import {
  add,
  compareDecimals,
  decimalsOf,
  printExact,
  readDecimal,
  subtract,
  zero,
  type Decimal,
} from '../../../core/decimal.ts';
import { averageGain, partsOf, pointsGained, type Pair, type ScorePart } from './rank-change.ts';

/** What one part added to last month's total. */
export interface ScoreStep {
  /** `rounding`: totals are printed with two decimals, parts with all of theirs. */
  part: ScorePart | 'rounding';
  /** Exact, with the decimals of all steps: "-0.500". */
  points: string;
  /** Mean of the areas ranked in both months, rounded to the same decimals; null = of rounding none is told. */
  average: string | null;
  /** The total before and after the step, exact. */
  from: string;
  to: string;
}

/** How an area's printed total of one month became that of the next: the steps add up to the difference. */
export interface ScoreSteps {
  before: string;
  now: string;
  /** Signed: "-0.78". */
  difference: string;
  /** Every component of either month, then what was given or taken in either, then rounding where there is any. */
  steps: ScoreStep[];
}

/** The steps of one area from the month before to this one; `pairs` are all of its group, itself among them. */
export function scoreSteps(pair: Pair, pairs: readonly Pair[]): ScoreSteps {
  const { now, before } = pair;
  const isGiven = now.adjustments.length > 0 || before.adjustments.length > 0;
  const parts = partsOf(pair)
    .filter((part) => part !== 'adjustments' || isGiven)
    .map((part) => ({ part, points: pointsGained(pair, part) }));
  const rounding = subtract(roundedAway(now), roundedAway(before));
  const all: { part: ScoreStep['part']; points: Decimal }[] =
    compareDecimals(rounding, zero) === 0 ? parts : [...parts, { part: 'rounding', points: rounding }];
  const places = Math.max(2, ...all.map(({ points }) => decimalsOf(points)));
  let total = readDecimal(before.total);
  const steps = all.map(({ part, points }) => {
    const from = total;
    total = add(total, points);
    return {
      part,
      points: printExact(points, places),
      average: part === 'rounding' ? null : averageGain(pairs, part, places),
      from: printExact(from, places),
      to: printExact(total, places),
    };
  });
  const difference = printExact(subtract(readDecimal(now.total), readDecimal(before.total)), 2);
  return { before: before.total, now: now.total, difference, steps };
}

/** The steps in which an area itself gained (`up`) or lost (`down`) most since last month; none where it did in no part. */
export function largestOwn({ steps }: Pick<ScoreSteps, 'steps'>, direction: 'up' | 'down'): ScoreStep[] {
  const sign = direction === 'up' ? 1 : -1;
  const sizeOf = ({ points }: ScoreStep): number => compareDecimals(readDecimal(points), zero) * sign;
  const own = steps.filter((step) => step.part !== 'rounding' && sizeOf(step) > 0);
  const isBeaten = (step: ScoreStep): boolean =>
    own.some((other) => compareDecimals(readDecimal(other.points), readDecimal(step.points)) * sign > 0);
  return own.filter((step) => !isBeaten(step));
}

/** What the printed total has more than the exact one. */
const roundedAway = ({ total, exact }: Pair['now']): Decimal => subtract(readDecimal(total), exact);
