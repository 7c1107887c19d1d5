import type { SubjectSample } from '../../subject-sample.ts';
import { actionGoals } from '../datasets/goals.ts';
import { actionProgress } from '../datasets/progress.ts';
import { makeGoalsSeries } from './goals-series.ts';
import { makeProgressSeries } from './progress-series.ts';

/** The sample goals of the special actions, and how far each area is by month. */
export const drawSample = (): SubjectSample => ({
  series: [
    { dataset: actionGoals, releases: makeGoalsSeries() },
    { dataset: actionProgress, releases: makeProgressSeries() },
  ],
});
