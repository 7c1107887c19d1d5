import { isOverdue } from './entry-deadline.ts';
import { isVerified, type EntryView } from './list-entry.ts';

/**
 * What a reader is to see of an entry at a glance. `neutral`: its status says it; within its deadline (`running`) a unit has
 * done nothing wrong since it was listed.
 */
export type EntryState = 'overdue' | 'running' | 'verified' | 'commended' | 'neutral';

/** The state of an entry that its badge shows. */
export function stateOf(entry: EntryView): EntryState {
  const { row, deadline } = entry;
  if (isOverdue(entry)) return 'overdue';
  if (deadline?.state === 'running') return 'running';
  if (isVerified(entry)) return 'verified';
  return row.list === 'red' && row.status === 'listed' ? 'commended' : 'neutral';
}
