import { withDistinctNames } from '../../core/distinct-names.ts';
import { currentRows } from '../../store/city.ts';
import { areas, type Area } from './dataset.ts';

let areasNow: Area[] | undefined;

/** Every area that was ever listed, with names that a reader can tell apart. */
export const listedAreas = (): Area[] => (areasNow ??= withDistinctNames(currentRows(areas)));
