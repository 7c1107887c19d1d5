import { compareText } from '../../../core/compare-text.ts';
import { madeOnce } from '../../../core/made-once.ts';
import type { ProblemCategory } from '../../../core/problem-categories.ts';
import type { ProblemView } from '../../ledger/model/problem-view.ts';
import { countedTo, hasLedger, ledgerProblems } from '../../ledger/query/problems.ts';
import { countProblems, covers, pickPairs, type ProblemCounts } from '../model/action-problems.ts';
import { actions, type Action } from './actions.ts';

/** The problems of the ledger that an action covers. */
export interface ActionProblems {
  counts: ProblemCounts;
  /** By category, the most found first. */
  categories: { category: ProblemCategory; counts: ProblemCounts }[];
  /** Fixed ones with a picture before and after. */
  pairs: ProblemView[];
  /** The day to which they are counted. */
  asOf: string;
}

const mostPairs = 4;

const problemsOf = madeOnce((id: string) => {
  const action = actions().find((one) => one.id === id);
  return action ? ledgerProblems().filter(({ row }) => covers(action.goal, row)) : [];
});

/** The problems that an action covers; null where the city has no ledger. */
export function actionProblems({ id }: Pick<Action, 'id'>): ActionProblems | null {
  if (!hasLedger()) return null;
  const problems = problemsOf(id);
  const groups = Map.groupBy(problems, ({ row }) => row.category);
  return {
    counts: countProblems(problems),
    categories: [...groups]
      .map(([category, those]) => ({ category, counts: countProblems(those) }))
      .sort((one, other) => other.counts.found - one.counts.found || compareText(one.category, other.category)),
    pairs: pickPairs(
      problems.filter(({ ended }) => ended === null),
      mostPairs,
    ),
    asOf: countedTo(),
  };
}

const actionsByProblem = madeOnce((_: 'all') => {
  const found = new Map<string, Action[]>();
  for (const action of actions())
    for (const { id } of hasLedger() ? problemsOf(action.id) : []) found.set(id, [...(found.get(id) ?? []), action]);
  return found;
});

/** The actions that cover a problem. */
export const actionsOfProblem = (id: string): readonly Action[] => actionsByProblem('all').get(id) ?? [];
