import { pageWords } from '../../i18n/words/page-words.ts';
import type { SubjectData } from '../subject-data.ts';
import { checkAdjustments, checkInspections, checkScoring } from './check-ranking.ts';
import { adjustments } from './datasets/adjustments.ts';
import { inspections } from './datasets/inspections.ts';
import { scoring } from './datasets/scoring.ts';
import { inspectionNotices } from './notices.ts';
import { rankingPaths } from './paths.ts';

/** The monthly ranking of districts, and of counties and zones. */
export const rankings: SubjectData = {
  name: 'rankings',
  needs: ['areas'],
  navigation: [{ path: 'rankings', title: pageWords['ranking.title'] }],
  doesWithout: ['adjustments'],
  datasets: [
    { ...inspections, check: checkInspections },
    { ...adjustments, check: checkAdjustments },
    { ...scoring, check: checkScoring },
  ],
  notices: ({ datasets, codes }) => inspectionNotices(datasets, codes.get('areas') ?? new Map()),
  paths: rankingPaths,
};
