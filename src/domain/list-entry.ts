import type { Area } from '../datasets/areas.ts';
import type { ListEntry } from '../datasets/red-black-list.ts';
import type { Words } from '../datasets/words.ts';
import { daysBetween } from './days.ts';

/** A row of the list as one release wrote it, blanked where its text has gone. */
export interface ListRecord {
  key: string;
  /** The release that wrote it; its name begins with its day. */
  release: string;
  row: ListEntry;
  /** Columns blanked because the law demanded it. */
  redacted: Record<string, { on: string; law: Words }>;
  /** Since when, and why, the entry's text is gone. */
  ended?: EntryEnd;
}

export interface EntryEnd {
  on: string;
  why: 'display-ended' | 'withdrawn';
}

/** What became of a deadline. `days` = days from listing to rectification, days left, or days overdue. */
export interface Deadline {
  state: 'kept' | 'missed' | 'running' | 'overdue';
  days: number;
}

/** What one release did to an entry. */
export interface EntryChange {
  release: string;
  on: string;
  change: ListEntry['change'];
  status: ListEntry['status'];
  /** False where the status stayed as it was. */
  statusChanged: boolean;
  note: Words | null;
}

/** How an entry left the list. */
export interface EntryLeaving {
  on: string;
  why: 'delisted' | EntryEnd['why'];
  note: Words | null;
}

/** An entry of the red and black list, ready to be shown. */
export interface EntryView {
  id: string;
  row: ListEntry;
  area: Area;
  redacted: ListRecord['redacted'];
  /** Null = its text is shown. */
  ended: EntryEnd | null;
  /** Null for the red list, and for what was withdrawn. */
  deadline: Deadline | null;
  /** Its whole history, oldest first. */
  changes: EntryChange[];
  /** Null = it is on the list. */
  left: EntryLeaving | null;
}

/** An entry from its rows over the releases, oldest first. `asOf` is the day the data speaks of. */
export function viewEntry(records: readonly ListRecord[], areas: readonly Area[], asOf: string): EntryView {
  const newest = records.at(-1);
  const area = areas.find(({ code }) => code === newest?.row.area);
  if (!newest || !area) throw new Error(`The entry ${newest?.key} is of no area in any release of areas.`);
  const { key, row, redacted, ended = null } = newest;
  const changes = records.map((record, index) => changeOf(record, records[index - 1]));
  return { id: key, row, area, redacted, ended, deadline: deadlineOf(row, asOf), changes, left: leavingOf(changes, ended) };
}

function changeOf({ release, row }: ListRecord, before: ListRecord | undefined): EntryChange {
  const { change, status, change_note_zh: zh, change_note_en: en } = row;
  const note = zh && en ? { zh, en } : null;
  return { release, on: release.slice(0, 10), change, status, statusChanged: status !== before?.row.status, note };
}

/** Kept or missed where it was rectified; running or overdue where it was not. */
export function deadlineOf({ list, status, listed_on, rectify_by, rectified_on }: ListEntry, asOf: string): Deadline | null {
  if (list === 'red' || status === 'withdrawn' || rectify_by === null) return null;
  if (rectified_on !== null) {
    return { state: rectified_on <= rectify_by ? 'kept' : 'missed', days: Math.max(0, daysBetween(listed_on, rectified_on)) };
  }
  const left = daysBetween(asOf, rectify_by);
  return left >= 0 ? { state: 'running', days: left } : { state: 'overdue', days: -left };
}

function leavingOf(changes: readonly EntryChange[], ended: EntryEnd | null): EntryLeaving | null {
  const newest = changes.at(-1);
  if (!newest) return null;
  const delisted = newest.status === 'delisted' ? changes.findLast(({ statusChanged }) => statusChanged) : undefined;
  if (delisted) return { on: delisted.on, why: 'delisted', note: delisted.note };
  return ended && { ...ended, note: ended.why === 'withdrawn' ? newest.note : null };
}

/** True where the problem is put right, verified or not. */
export const isRectified = ({ row }: EntryView): boolean =>
  row.status === 'rectified' || row.status === 'verified' || row.status === 'delisted';

/** True where it is exposed and nothing is put right yet. */
export const isOpen = ({ row }: EntryView): boolean => row.list === 'black' && row.status === 'listed';
