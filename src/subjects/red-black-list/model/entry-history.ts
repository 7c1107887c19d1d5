import { isSettled } from '../../../core/objection-limits.ts';
import { dayOfRelease } from '../../../core/release-day.ts';
import type { Words } from '../../../core/words.ts';
import type { ListEntry } from '../dataset.ts';
import type { EntryEnd, ListRecord } from './list-record.ts';

/** What one release did to an entry. */
export interface EntryChange {
  release: string;
  on: string;
  change: ListEntry['change'];
  status: ListEntry['status'];
  /** False where the status stayed as it was. */
  statusChanged: boolean;
  /** Where the release moved an objection to; null where it did not. */
  objection: ListEntry['objection'] | null;
  /** Columns whose cells differ from the release before; empty for the first. */
  columns: string[];
  note: Words | null;
}

/** A problem that was fixed and came back. */
export interface Relapse {
  /** The day it was listed again. */
  on: string;
  note: Words | null;
  /** What the round before had come to. */
  rectifiedOn: string | null;
  verifiedOn: string | null;
}

/** How an entry left the list. */
export interface EntryDeparture {
  on: string;
  why: 'delisted' | EntryEnd['why'];
  note: Words | null;
}

function noteOf({ change_note_zh: zh, change_note_en: en }: ListEntry): Words | null {
  return zh && en ? { zh, en } : null;
}

const cellsOf = (row: ListEntry): Map<string, unknown> => new Map(Object.entries(row));

function changeOf({ release, row }: ListRecord, before: ListRecord | undefined): EntryChange {
  const { change, status, objection } = row;
  const [cells, old] = [cellsOf(row), before && cellsOf(before.row)];
  return {
    release,
    on: dayOfRelease(release),
    change,
    status,
    statusChanged: status !== before?.row.status,
    objection: objection === (before?.row.objection ?? 'none') ? null : objection,
    columns: old ? [...cells.keys()].filter((name) => cells.get(name) !== old.get(name)) : [],
    note: noteOf(row),
  };
}

/** What each release did to an entry, oldest first. */
export const changesOf = (records: readonly ListRecord[]): EntryChange[] =>
  records.map((record, index) => changeOf(record, records[index - 1]));

/** The last time an entry was listed again after it had been rectified or had left; null = never. */
export function relapseOf(records: readonly ListRecord[]): Relapse | null {
  const at = records.findLastIndex(
    ({ row }, index) => row.status === 'listed' && (records[index - 1]?.row.status ?? 'listed') !== 'listed',
  );
  const [before, again] = [records[at - 1], records[at]];
  if (!before || !again) return null;
  return {
    on: dayOfRelease(again.release),
    note: noteOf(again.row),
    rectifiedOn: before.row.rectified_on,
    verifiedOn: before.row.verified_on,
  };
}

/** The published reason of an objection's outcome; null = it has none yet. */
export const outcomeReason = (changes: readonly EntryChange[]): Words | null =>
  changes.find(({ objection }) => isSettled(objection))?.note ?? null;

/** How the entry left the list; null = it is on it. */
export function departureOf(changes: readonly EntryChange[], ended: EntryEnd | null): EntryDeparture | null {
  const newest = changes.at(-1);
  if (!newest) return null;
  const delisted = newest.status === 'delisted' ? changes.findLast(({ statusChanged }) => statusChanged) : undefined;
  if (delisted) return { on: delisted.on, why: 'delisted', note: delisted.note };
  return ended && { ...ended, note: ended.why === 'withdrawn' ? newest.note : null };
}
