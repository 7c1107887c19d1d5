import { dayOfRelease } from '../../../core/release-day.ts';
import type { Words } from '../../../core/words.ts';
import type { LedgerProblem } from '../dataset.ts';
import type { ProblemRecord } from './problem-record.ts';

/** What a release can do to a problem, by weight: the first of several says most. */
export const changeKinds = [
  'withdrawn',
  'opened',
  'reopened',
  'closed-unfixed',
  'closed',
  'verified',
  'returned',
  'postponed',
  'fixed',
  'dispatched',
  'settled',
  'objected',
  'replied',
  'corrected',
  'updated',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** What one release did to a problem. */
export interface ProblemChange {
  release: string;
  on: string;
  /** By weight; never empty. */
  kinds: ChangeKind[];
  row: LedgerProblem;
  note: Words | null;
}

const statusKinds: Partial<Record<LedgerProblem['status'], ChangeKind>> = {
  assigned: 'dispatched',
  rectified: 'fixed',
  verified: 'verified',
  closed: 'closed',
  'closed-unfixed': 'closed-unfixed',
  reopened: 'reopened',
};

/** Everything that differs between two rows of a problem, by weight; `before` undefined = this is its first. */
export function kindsOf(before: LedgerProblem | undefined, row: LedgerProblem): ChangeKind[] {
  if (row.change === 'withdrawn') return ['withdrawn'];
  const kinds = new Set<ChangeKind>();
  if (!before) kinds.add('opened');
  const ofStatus = statusKinds[row.status];
  if (ofStatus && row.status !== before?.status) kinds.add(ofStatus);
  if (row.reopened > (before?.reopened ?? 0)) kinds.add('reopened');
  if (row.returned > (before?.returned ?? 0)) kinds.add('returned');
  if (row.postponed_to !== null && row.postponed_to !== (before?.postponed_to ?? null)) kinds.add('postponed');
  if (row.objection !== (before?.objection ?? 'none')) {
    if (row.objection === 'upheld' || row.objection === 'rejected') kinds.add('settled');
    else if (row.objection !== 'none') kinds.add('objected');
  }
  if (before && row.reply_zh && !before.reply_zh) kinds.add('replied');
  if (row.change === 'correction') kinds.add('corrected');
  if (kinds.size === 0) kinds.add('updated');
  return changeKinds.filter((kind) => kinds.has(kind));
}

/** What each release did to a problem, oldest first. */
export const changesOf = (records: readonly ProblemRecord[]): ProblemChange[] =>
  records.map(({ release, row }, index) => {
    const { change_note_zh: zh, change_note_en: en } = row;
    return {
      release,
      on: dayOfRelease(release),
      kinds: kindsOf(records[index - 1]?.row, row),
      row,
      note: zh && en ? { zh, en } : null,
    };
  });

/** A fix that its unit claimed and a check found wanting. */
export interface FailedFix {
  /** The day that the unit gave; null = it claimed the fix and was sent back between two releases. */
  fixedOn: string | null;
  /** The day of the release that says so: of the check itself no day is on record. */
  saidOn: string;
}

/** The fixes that were sent back since the problem was found, or came back last, oldest first. */
export function failedFixes(changes: readonly ProblemChange[]): FailedFix[] {
  const since = Math.max(
    0,
    changes.findLastIndex(({ kinds }) => kinds.includes('reopened')),
  );
  return changes.slice(since).flatMap(({ kinds, on, row }, index) => {
    if (!kinds.includes('returned')) return [];
    const before = changes[since + index - 1]?.row;
    const isOfRound = index > 0 && before?.status === 'rectified' && before.handled_on !== row.handled_on;
    return [{ fixedOn: isOfRound ? before.handled_on : null, saidOn: on }];
  });
}

/** What the round before the last return had come to; null where the problem never came back, or its days are not on record. */
export function roundBefore(changes: readonly ProblemChange[]): { fixedOn: string; verifiedOn: string | null } | null {
  const at = changes.findLastIndex(({ kinds }) => kinds.includes('reopened'));
  const before = changes[at - 1]?.row;
  return before?.handled_on ? { fixedOn: before.handled_on, verifiedOn: before.verified_on } : null;
}
