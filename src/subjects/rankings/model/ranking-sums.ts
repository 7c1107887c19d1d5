import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import { printExact } from '../../../core/decimal.ts';
import type { RankedArea } from './ranking.ts';
import type { WeightedComponent } from './scoring-periods.ts';

/** The printed total of an area, rounded to two decimals, from the points of its components and what was given or taken. */
export function scoreSum({ total, components, adjustments, adjusted }: RankedArea): ExplainedParts {
  const points = components.map((one) => Number(one.points ?? '0'));
  const extra = adjustments.length > 0 ? [Number(printExact(adjusted, 0))] : [];
  return { ...plainSum(Number(total), [...points, ...extra]), roundedTo: 2 };
}

/** The weights of a month: together they are the hundred per cent. */
export const weightSum = (components: readonly Pick<WeightedComponent, 'weight'>[]): ExplainedParts =>
  plainSum(
    100,
    components.map(({ weight }) => Number(weight)),
  );
