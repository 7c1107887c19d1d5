import type { SubjectData } from '../subject-data.ts';
import { checkRounds } from './check-rounds.ts';
import * as dataset from './dataset.ts';
import { roundNotices } from './notices.ts';
import { roundPaths } from './paths.ts';

/** The inspection cycle: unannounced inspections each fortnight, quarterly reviews, yearly appraisals. */
export const inspectionRounds: SubjectData = {
  name: 'inspection-rounds',
  needs: ['areas', 'ledger'],
  navigation: [{ path: 'inspections', title: dataset.inspectionRounds.title, section: 'campaign' }],
  datasets: [{ ...dataset.inspectionRounds, check: checkRounds }],
  notices: roundNotices,
  paths: roundPaths,
};
