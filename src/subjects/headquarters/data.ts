import type { SubjectData } from '../subject-data.ts';
import { checkActions } from './check-actions.ts';
import { checkDuties, checkHeadquarters } from './check-headquarters.ts';
import { headquartersDuties } from './datasets/duties.ts';
import * as dataset from './datasets/headquarters.ts';
import { specialActions } from './datasets/special-actions.ts';
import { headquartersPaths } from './paths.ts';

/** Who runs the campaign, by posts; what they do regularly; the special actions. */
export const headquarters: SubjectData = {
  name: 'headquarters',
  datasets: [
    { ...dataset.headquarters, check: checkHeadquarters },
    { ...headquartersDuties, check: checkDuties },
    { ...specialActions, check: checkActions },
  ],
  navigation: [{ path: 'headquarters', title: dataset.headquarters.title, section: 'campaign' }],
  paths: headquartersPaths,
};
