import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import type { ActionGoal } from '../datasets/goals.ts';
import type { ProblemCounts } from './action-problems.ts';
import type { ActionProgress } from './action-progress.ts';

/** What the city has done, and what each area has. */
export const doneSum = ({ done, areas }: Pick<ActionProgress, 'done' | 'areas'>): ExplainedParts =>
  plainSum(
    done,
    areas.map((one) => one.done),
  );

/** The target, and what each area is to do of it; `reason` is the note of the plan where the two differ. */
export const targetSum = (
  { target }: Pick<ActionGoal, 'target'>,
  { areas }: Pick<ActionProgress, 'areas'>,
  reason: string | null,
): ExplainedParts => ({ total: target, parts: areas.map(({ total }) => total), reason });

/** The problems that were found, by what became of them. */
export const problemSum = ({ found, fixed, unfixed, back, open }: ProblemCounts): ExplainedParts =>
  plainSum(found, [fixed, unfixed, back, open]);
