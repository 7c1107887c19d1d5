import { withDistinctNames } from '../core/distinct-names.ts';
import { areas, type Area } from '../datasets/areas.ts';
import { indicators, type Indicator } from '../datasets/indicators.ts';
import { currentRows } from './city.ts';

let areasNow: Area[] | undefined;
let indicatorsNow: Indicator[] | undefined;

/** Every area that was ever listed, with names that a reader can tell apart. */
export const listedAreas = (): Area[] => (areasNow ??= withDistinctNames(currentRows(areas)));

/** Every indicator that was ever listed, with names that a reader can tell apart. */
export const listedIndicators = (): Indicator[] =>
  (indicatorsNow ??= withDistinctNames(currentRows(indicators).map((one) => ({ ...one, code: one.id }))));
