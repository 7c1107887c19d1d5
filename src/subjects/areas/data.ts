import { pageWords } from '../../i18n/words/page-words.ts';
import { listedCodes } from '../../releases/state/listed-codes.ts';
import type { SubjectData } from '../subject-data.ts';
import * as dataset from './dataset.ts';
import { simpleAreaPaths } from './model/simple-area-paths.ts';
import { areaNotices } from './notices.ts';

/** Districts, counties and zones: what everything else is about. */
export const areas: SubjectData = {
  name: 'areas',
  navigation: [{ path: 'areas', title: pageWords['frame.nav.areas'] }],
  datasets: [dataset.areas],
  notices: ({ datasets, asOf }) => areaNotices(datasets, asOf),
  // The navigation leads to their list, whatever is known of them; what is known of one gives it its page.
  paths: ({ newest }) => (newest.has(dataset.areas.name) ? ['areas'] : []),
  pathsBeside: (paths, { newest }) => simpleAreaPaths(paths, listedCodes(newest.get(dataset.areas.name))),
};
