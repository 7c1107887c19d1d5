import type { SubjectData } from '../subject-data.ts';
import { checkHotline } from './check-hotline.ts';
import * as dataset from './dataset.ts';
import { hotlinePaths } from './paths.ts';

/** What citizens bring to the city's hotline, by month: official figures, as far as they are known. */
export const hotline: SubjectData = {
  name: 'hotline',
  navigation: [{ path: 'hotline', title: dataset.hotline.title, section: 'report' }],
  datasets: [{ ...dataset.hotline, check: checkHotline }],
  paths: hotlinePaths,
};
