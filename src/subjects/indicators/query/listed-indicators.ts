import { withDistinctNames } from '../../../core/distinct-names.ts';
import { currentRows } from '../../../store/city.ts';
import { indicators, type Indicator } from '../datasets/indicators.ts';

let indicatorsNow: Indicator[] | undefined;

/** Every indicator that was ever listed, with names that a reader can tell apart. */
export const listedIndicators = (): Indicator[] =>
  (indicatorsNow ??= withDistinctNames(currentRows(indicators).map((one) => ({ ...one, code: one.id }))));
