import type { ProblemState } from '../../ledger/model/problem-state.ts';
import type { ActionGoal } from '../datasets/goals.ts';

/** What of a problem decides whether an action covers it. */
export interface CoveredRow {
  category: string;
  problem_class: string;
  found_on: string;
}

/** True for a problem of what the action is about that was found in its time. */
export const covers = (
  { problems, starts_on, ends_on }: Pick<ActionGoal, 'problems' | 'starts_on' | 'ends_on'>,
  { category, problem_class, found_on }: CoveredRow,
): boolean =>
  found_on >= starts_on && found_on <= ends_on && (problems.includes(category) || problems.includes(problem_class));

/** Problems by what became of them; each is in exactly one besides `found`. */
export interface ProblemCounts {
  found: number;
  /** Fixed and verified, on time or late. */
  fixed: number;
  /** Closed without a fix. */
  unfixed: number;
  /** Came back and still open. */
  back: number;
  /** Open otherwise; `overdue` of them are past their deadline. */
  open: number;
  overdue: number;
}

const partOf: Record<ProblemState, 'fixed' | 'unfixed' | 'back' | 'open'> = {
  'closed-on-time': 'fixed',
  'closed-late': 'fixed',
  'closed-unfixed': 'unfixed',
  'came-back': 'back',
  open: 'open',
  overdue: 'open',
};

/** Counts problems by what became of them. */
export function countProblems(problems: Iterable<{ state: ProblemState }>): ProblemCounts {
  const counts = { found: 0, fixed: 0, unfixed: 0, back: 0, open: 0, overdue: 0 };
  for (const { state } of problems) {
    counts.found += 1;
    counts[partOf[state]] += 1;
    if (state === 'overdue') counts.overdue += 1;
  }
  return counts;
}

/** What of a problem decides whether it shows before and after. */
export interface PicturedRow extends Pick<CoveredRow, 'found_on'> {
  picture_before: string | null;
  picture_after: string | null;
  verified_on: string | null;
}

/** Problems that were fixed and show both pictures, the last verified first; of those with one picture the first alone. */
export function pickPairs<One extends { state: ProblemState; row: PicturedRow }>(
  problems: readonly One[],
  most: number,
): One[] {
  const shown = new Set<string>();
  return problems
    .filter(({ state, row }) => partOf[state] === 'fixed' && row.picture_before !== null && row.picture_after !== null)
    .toSorted((one, other) => ((one.row.verified_on ?? '') < (other.row.verified_on ?? '') ? 1 : -1))
    .filter(({ row: { picture_before } }) => {
      const isNew = picture_before !== null && !shown.has(picture_before);
      if (picture_before !== null) shown.add(picture_before);
      return isNew;
    })
    .slice(0, most);
}
