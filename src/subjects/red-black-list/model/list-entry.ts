import { objectionLimits } from '../../../core/objection-limits.ts';
import type { Area } from '../../areas/dataset.ts';
import type { ListEntry } from '../dataset.ts';
import { disputeOf, type Dispute } from './dispute.ts';
import { deadlineOf, isRectifiedStatus, type Deadline } from './entry-deadline.ts';
import {
  changesOf,
  departureOf,
  relapseOf,
  type EntryChange,
  type EntryDeparture,
  type Relapse,
} from './entry-history.ts';
import type { EntryEnd, ListRecord } from './list-record.ts';

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
  /** The last time it came back; null = never. */
  relapse: Relapse | null;
  /** An objection that waits for its outcome; null = none does. */
  dispute: Dispute | null;
  /** Its whole history, oldest first. */
  changes: EntryChange[];
  /** Null = it is on the list. */
  departure: EntryDeparture | null;
}

/** An entry from its rows over the releases, oldest first. `asOf` is the one day of the site, which deadlines and limits are counted to. */
export function viewEntry(records: readonly ListRecord[], areas: readonly Area[], asOf: string): EntryView {
  const newest = records.at(-1);
  const area = areas.find(({ code }) => code === newest?.row.area);
  if (!newest || !area) throw new Error(`The entry ${newest?.key} is of no area in any release of areas.`);
  const { key, row, redacted, ended = null } = newest;
  const [changes, relapse] = [changesOf(records), relapseOf(records)];
  return {
    id: key,
    row,
    area,
    redacted,
    ended,
    deadline: deadlineOf(row, relapse?.on ?? row.listed_on, asOf),
    relapse,
    dispute: disputeOf(row, objectionLimits(row, asOf)),
    changes,
    departure: departureOf(changes, ended),
  };
}

/** True where the problem is fixed, verified or not. */
export const isRectified = ({ row }: EntryView): boolean => isRectifiedStatus(row.status);

/** True where another post found the problem fixed. */
export const isVerified = ({ row }: EntryView): boolean => row.status === 'verified' || row.status === 'delisted';

/** True where it is exposed and nothing is fixed yet. */
export const isOpen = ({ row }: EntryView): boolean => row.list === 'black' && row.status === 'listed';

/** True where the unit is asked for a reply: a commended one owes none. */
export const owesReply = ({ row }: Pick<EntryView, 'row'>): boolean => row.list === 'black';

/** The changes that corrected what is shown, oldest first; of a text that is gone none is told. */
export const shownCorrections = ({ changes, ended }: Pick<EntryView, 'changes' | 'ended'>): EntryChange[] =>
  ended === null ? changes.filter(({ change }) => change === 'correction') : [];
