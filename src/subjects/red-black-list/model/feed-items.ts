import { isPending, isSettled } from '../../../core/objection-limits.ts';
import type { EntryChange } from './entry-history.ts';
import type { EntryView } from './list-entry.ts';

/** What the list's feeds report: who came, what became of it, and who left, by the same channel they came by. */
export type ListEventKind =
  'withdrawn' | 'delisted' | 'relisted' | 'settled' | 'corrected' | 'verified' | 'disputed' | 'listed' | 'ended';

export interface ListEvent {
  entry: EntryView;
  /** The day it was published. */
  on: string;
  kind: ListEventKind;
  /** The change that it is; null for a display that simply ended. */
  change: EntryChange | null;
}

/** What happened on the list, newest first. An entry whose text is gone is only said to have left. */
export function listEvents(entries: readonly EntryView[]): ListEvent[] {
  const events = entries.flatMap((entry): ListEvent[] => {
    const told = entry.changes.flatMap((change, index): ListEvent[] => {
      const kind = kindOf(change, index === 0);
      return kind ? [{ entry, on: change.on, kind, change }] : [];
    });
    if (!entry.ended) return told;
    const left = told.filter(({ kind }) => kind === 'withdrawn' || kind === 'delisted');
    return entry.ended.why === 'display-ended'
      ? [...left, { entry, on: entry.ended.on, kind: 'ended', change: null }]
      : left;
  });
  return events.sort((a, b) => (a.on === b.on ? (a.entry.id < b.entry.id ? -1 : 1) : a.on < b.on ? 1 : -1));
}

/** Of all that a release did to an entry, what matters most; null = nothing to report. */
function kindOf({ change, status, statusChanged, objection }: EntryChange, isFirst: boolean): ListEventKind | null {
  if (change === 'withdrawn') return 'withdrawn';
  if (isFirst) return 'listed';
  if (statusChanged && status === 'delisted') return 'delisted';
  if (statusChanged && status === 'listed') return 'relisted';
  if (isSettled(objection)) return 'settled';
  if (change === 'correction') return 'corrected';
  if (statusChanged && status === 'verified') return 'verified';
  return isPending(objection) ? 'disputed' : null;
}
