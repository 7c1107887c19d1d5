import type { SubjectData } from '../subject-data.ts';
import * as dataset from './dataset.ts';
import { areaNotices } from './notices.ts';

/** Districts, counties and zones: what everything else is about. */
export const areas: SubjectData = {
  name: 'areas',
  datasets: [dataset.areas],
  notices: ({ datasets, asOf }) => areaNotices(datasets, asOf),
};
