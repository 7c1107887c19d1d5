import { pageWords } from '../../i18n/words/page-words.ts';
import type { SubjectData } from '../subject-data.ts';
import { checkEvents } from './check-events.ts';
import { checkProcedure } from './check-procedure.ts';
import { reviewEvents } from './datasets/events.ts';
import { reviewProcedure } from './datasets/procedure.ts';
import { reviewPaths } from './paths.ts';

/** How the city came by its title, how it was reviewed since, and how a review goes. */
export const review: SubjectData = {
  name: 'review',
  datasets: [
    { ...reviewEvents, check: checkEvents },
    { ...reviewProcedure, check: checkProcedure },
  ],
  navigation: [{ path: 'review', title: pageWords['review.title'], section: 'campaign' }],
  paths: reviewPaths,
};
