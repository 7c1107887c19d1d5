import type { SubjectData } from '../subject-data.ts';
import { checkReports } from './check-reports.ts';
import * as dataset from './dataset.ts';
import { reportPaths } from './paths.ts';

/** What citizens reported in a month, and what became of it: counts alone. */
export const reports: SubjectData = {
  name: 'reports',
  navigation: [{ path: 'report/figures', title: dataset.reports.title, section: 'report' }],
  datasets: [{ ...dataset.reports, check: checkReports }],
  paths: reportPaths,
};
