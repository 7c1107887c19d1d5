import type { SubjectView } from '../subject-view.ts';
import { rankingGaps } from './view-of-gaps.ts';
import { rankingSums } from './view-of-sums.ts';

export const view: SubjectView = { name: 'rankings', gaps: rankingGaps, sums: rankingSums };
