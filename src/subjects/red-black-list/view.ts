import type { SubjectView } from '../subject-view.ts';
import { listGaps } from './view-of-gaps.ts';
import { listSums } from './view-of-sums.ts';

export const view: SubjectView = { name: 'red-black-list', gaps: listGaps, sums: listSums };
