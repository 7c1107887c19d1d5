import type { ListedValue } from './ledger-lists.ts';
import { deadlineOf } from './problem-state.ts';
import type { ProblemView } from './problem-view.ts';

/** What is overdue or open goes by its deadline, the earliest first; everything else by the day it was found, newest first. */
export function inListOrder(
  { facet, value }: Pick<ListedValue, 'facet' | 'value'>,
  problems: readonly ProblemView[],
): ProblemView[] {
  const isAwaited = facet === 'state' && (value === 'overdue' || value === 'open' || value === 'came-back');
  return problems.toSorted(isAwaited ? byDeadline : byFound);
}

const never = '9999-12-31';

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const byDeadline = (one: ProblemView, other: ProblemView): number =>
  order(deadlineOf(one.row) ?? never, deadlineOf(other.row) ?? never) || order(one.id, other.id);

const byFound = (one: ProblemView, other: ProblemView): number =>
  order(other.row.found_on, one.row.found_on) || order(other.id, one.id);
