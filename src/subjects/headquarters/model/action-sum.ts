import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import type { ActionList } from './special-actions.ts';

/** The special actions, each that has a name and those that have none. */
export const actionSum = ({ total, named, unnamed }: Pick<ActionList, 'total' | 'named' | 'unnamed'>): ExplainedParts =>
  plainSum(
    total,
    [...named, ...unnamed].map(({ count }) => count),
  );
