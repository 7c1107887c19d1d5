import { pageWords } from '../../i18n/words/page-words.ts';
import type { SubjectData } from '../subject-data.ts';
import { checkProjectFigures } from './check-project-figures.ts';
import { checkWaterwayIndicators, checkWaterwayLinks, checkWaterways } from './check-waterways.ts';
import { projectFigures } from './datasets/project-figures.ts';
import { waterwayIndicators } from './datasets/waterway-indicators.ts';
import { waterwayLinks } from './datasets/waterway-links.ts';
import { waterwayProjects } from './datasets/waterway-projects.ts';
import { waterways } from './datasets/waterways.ts';
import { riverPaths } from './paths.ts';

/** The city's waterways, the projects that put them in order, and what each source says of those. */
export const rivers: SubjectData = {
  name: 'rivers',
  needs: ['areas', 'indicators'],
  navigation: [{ path: 'rivers', title: pageWords['rivers.title'], section: 'campaign' }],
  datasets: [
    { ...projectFigures, check: checkProjectFigures },
    { ...waterways, check: checkWaterways },
    { ...waterwayLinks, check: checkWaterwayLinks },
    waterwayProjects,
    { ...waterwayIndicators, check: checkWaterwayIndicators },
  ],
  paths: riverPaths,
};
