import { specialActions } from '../headquarters/datasets/special-actions.ts';
import type { SubjectData } from '../subject-data.ts';
import { checkGoals } from './check-goals.ts';
import { checkProgress } from './check-progress.ts';
import { actionGoals } from './datasets/goals.ts';
import { actionProgress } from './datasets/progress.ts';
import { actionNotices } from './notices.ts';
import { actionPaths } from './paths.ts';

/** How far the special actions are: their goals, and what each area has done of them by month. */
export const actions: SubjectData = {
  name: 'actions',
  needs: ['areas', 'headquarters', 'ledger'],
  navigation: [{ path: 'actions', title: specialActions.title, section: 'campaign' }],
  datasets: [
    { ...actionGoals, check: checkGoals },
    { ...actionProgress, check: checkProgress },
  ],
  notices: ({ datasets }) => actionNotices(datasets),
  paths: actionPaths,
};
