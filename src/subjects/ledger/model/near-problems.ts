import type { LedgerProblem } from '../dataset.ts';
import type { ProblemState } from './problem-state.ts';
import { isWithdrawn, type ProblemView } from './problem-view.ts';

/** How many are shown on either side: a page depends on a handful of others, however long the ledger grows. */
const reach = 2;

/** All that the page of a problem shows of one near it: the page is made anew where any of this changes. */
export interface NearProblem {
  id: string;
  row: Pick<LedgerProblem, 'place_zh' | 'place_en' | 'problem_class' | 'found_on'>;
  /** Null = not shown: of its class they would have the pages of a whole area made anew every week. */
  state: ProblemState | null;
}

export const shownNear = ({ id, row }: ProblemView): NearProblem => ({
  id,
  row: {
    place_zh: row.place_zh,
    place_en: row.place_en,
    problem_class: row.problem_class,
    found_on: row.found_on,
  },
  state: null,
});

/** One at the same place, which says how it is now. */
export const shownAtPlace = (problem: ProblemView): NearProblem => ({ ...shownNear(problem), state: problem.state });

/** The nearest by id on either side of a problem, those before it first; `among` is sorted by id. */
export function nearestTo({ id }: Pick<ProblemView, 'id'>, among: readonly ProblemView[]): ProblemView[] {
  let [from, to] = [0, among.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((among[middle]?.id ?? '') < id) from = middle + 1;
    else to = middle;
  }
  return among.slice(Math.max(0, from - reach), from + reach + 1).filter((one) => one.id !== id);
}

/** By what problems are at the same place; null where the place is not shown. The text is compared as it is printed. */
export const placeKey = ({ row, ended }: ProblemView): string | null =>
  ended || !row.place_zh ? null : `${row.area}|${row.place_zh}`;

/** By what problems are of the same class near one another. */
export const classKey = ({ row }: ProblemView): string => `${row.area}|${row.problem_class}`;

/** Problems by a key, each group sorted by id as `problems` are; those without a key and the withdrawn ones are left out. */
export function groupProblems(
  problems: readonly ProblemView[],
  keyOf: (problem: ProblemView) => string | null,
): ReadonlyMap<string, ProblemView[]> {
  const groups = new Map<string, ProblemView[]>();
  for (const problem of problems) {
    const key = isWithdrawn(problem) ? null : keyOf(problem);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return groups;
}
