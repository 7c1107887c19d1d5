import { withDistinctNames } from '../../core/distinct-names.ts';
import { currentRows, publishes } from '../../store/city.ts';
import { areas, type Area } from './dataset.ts';

let areasNow: Area[] | undefined;

/** Every area that was ever listed, with names that a reader can tell apart; none where the city publishes no areas. */
export const listedAreas = (): Area[] => (areasNow ??= publishes(areas) ? withDistinctNames(currentRows(areas)) : []);
