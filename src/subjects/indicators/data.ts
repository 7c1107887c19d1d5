import { pageWords } from '../../i18n/words/page-words.ts';
import type { SubjectData } from '../subject-data.ts';
import { checkDerivations } from './check-derivations.ts';
import { checkEditions } from './check-editions.ts';
import { checkObservations, checkTargets } from './check-periods.ts';
import { checkThresholds } from './check-thresholds.ts';
import { editions } from './datasets/editions.ts';
import * as dataset from './datasets/indicators.ts';
import { observations } from './datasets/observations.ts';
import { targets } from './datasets/targets.ts';
import { thresholds } from './datasets/thresholds.ts';
import { observationNotices } from './notices.ts';
import { indicatorPaths } from './paths.ts';

/** What the city is measured by: figures, and the thresholds of each edition of the standard. */
export const indicators: SubjectData = {
  name: 'indicators',
  needs: ['areas'],
  navigation: [
    { path: 'indicators', title: pageWords['frame.nav.indicators'] },
    { path: 'standard', title: pageWords['frame.nav.standard'], section: 'campaign' },
  ],
  doesWithout: ['targets'],
  datasets: [
    { ...observations, check: (checked) => [...checkObservations(checked), ...checkDerivations(checked)] },
    { ...targets, check: checkTargets },
    { ...thresholds, check: checkThresholds },
    { ...editions, check: checkEditions },
    dataset.indicators,
  ],
  notices: ({ datasets, codes }) => observationNotices(datasets, codes.get(dataset.indicators.name) ?? new Map()),
  paths: indicatorPaths,
};
