import type { ListedValue } from './ledger-lists.ts';
import { deadlineOf, isEnded } from './problem-state.ts';
import type { ProblemView } from './problem-view.ts';

/**
 * In the lists of areas, subdistricts and categories what is overdue comes first, then what else is open, each by its
 * deadline, the earliest first; everything else goes by the day it was found, newest first.
 */
export function inListOrder(
  { facet, value }: Pick<ListedValue, 'facet' | 'value'>,
  problems: readonly ProblemView[],
): ProblemView[] {
  if (facet === 'month' || (facet === 'state' && isEndedState(value))) return problems.toSorted(byFound);
  return [
    ...problems.filter(({ state }) => state === 'overdue').sort(byDeadline),
    ...problems.filter(({ row, state }) => state !== 'overdue' && !isEnded(row)).sort(byDeadline),
    ...problems.filter(({ row }) => isEnded(row)).sort(byFound),
  ];
}

const isEndedState = (state: string): boolean => state.startsWith('closed-');

const never = '9999-12-31';

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const byDeadline = (one: ProblemView, other: ProblemView): number =>
  order(deadlineOf(one.row) ?? never, deadlineOf(other.row) ?? never) || order(one.id, other.id);

const byFound = (one: ProblemView, other: ProblemView): number =>
  order(other.row.found_on, one.row.found_on) || order(other.id, one.id);
