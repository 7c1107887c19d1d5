import type { EntryView } from './list-entry.ts';

/** Something the list's feeds report: an entry is listed, verified, or leaves by the same channel it came by. */
export interface ListEvent {
  entry: EntryView;
  on: string;
  kind: 'listed' | 'verified' | 'left';
}

/** Names an event. */
const eventId = ({ entry, kind }: Pick<ListEvent, 'entry' | 'kind'>): string => `${entry.id}-${kind}`;

/** What happened on the list, newest first. An entry whose text is gone is only said to have left. */
export function listEvents(entries: readonly EntryView[]): ListEvent[] {
  const events = entries.flatMap((entry): ListEvent[] => {
    const { row, left, ended } = entry;
    const leaving: ListEvent[] = left ? [{ entry, on: left.on, kind: 'left' }] : [];
    if (ended) return leaving;
    const verified: ListEvent[] = row.verified_on ? [{ entry, on: row.verified_on, kind: 'verified' }] : [];
    return [{ entry, on: row.listed_on, kind: 'listed' }, ...verified, ...leaving];
  });
  return events.sort((a, b) => (a.on === b.on ? (eventId(a) < eventId(b) ? -1 : 1) : a.on < b.on ? 1 : -1));
}
