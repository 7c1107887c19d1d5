import type { SubjectData } from '../subject-data.ts';
import { checkCommunities } from './check-communities.ts';
import { checkPairings } from './check-pairings.ts';
import { checkRecords } from './check-records.ts';
import { communities } from './datasets/communities.ts';
import { helpingUnits } from './datasets/helping-units.ts';
import { pairingRecords } from './datasets/pairing-records.ts';
import { pairings } from './datasets/pairings.ts';
import { pairingNotices } from './notices.ts';
import { pairingPaths } from './paths.ts';

/** Which units help which communities, what they promised and what was done. */
export const pairing: SubjectData = {
  name: 'pairing',
  needs: ['areas'],
  navigation: [{ path: 'pairing', title: pairings.title, section: 'campaign' }],
  datasets: [
    { ...communities, check: checkCommunities },
    helpingUnits,
    { ...pairings, check: checkPairings },
    { ...pairingRecords, check: checkRecords },
  ],
  notices: ({ datasets, asOf }) => pairingNotices(datasets, asOf),
  paths: pairingPaths,
};
