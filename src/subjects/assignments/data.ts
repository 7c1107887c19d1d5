import type { SubjectData } from '../subject-data.ts';
import { checkAssignments } from './check-assignments.ts';
import { checkMeetings } from './check-meetings.ts';
import * as sheets from './datasets/assignments.ts';
import { assignmentMeetings } from './datasets/meetings.ts';
import { assignmentNotices } from './notices.ts';
import { assignmentPaths } from './paths.ts';

/** What the headquarters assigns each week, and what became of it. */
export const assignments: SubjectData = {
  name: 'assignments',
  needs: ['areas', 'headquarters', 'ledger'],
  navigation: [{ path: 'assignments', title: sheets.assignments.title, section: 'campaign' }],
  datasets: [
    { ...assignmentMeetings, check: checkMeetings },
    { ...sheets.assignments, check: checkAssignments },
  ],
  notices: ({ datasets, codes }) => assignmentNotices(datasets, codes.get('ledger') ?? new Map()),
  paths: assignmentPaths,
};
