import type { RefusalReason } from '../../src/core/intake/report-status.ts';
import { changeState } from '../intake/change-report.ts';
import type { LedgerFacts } from '../intake/ledger-facts.ts';
import type { Store } from '../intake/open-store.ts';
import { photosOf, reportAt, type ReportRow } from '../intake/reports.ts';
import { revisionOf } from './revision.ts';

/** Why the desk cannot do it; null where it is done. */
export type DeskFault = 'state' | 'itself' | 'no-text' | 'changed' | 'gone' | 'not-exported' | 'published';

const inState = (store: Store, change: () => boolean): DeskFault | null =>
  store.transact(() => (change() ? null : 'state'));

/** What was decided about: the revision that was seen, and the rows that the ledger has. */
export interface Seen {
  revision: string;
  published: ReadonlySet<string>;
}

/** Takes a report into the ledger, in the words that will be published; again, in other words, until the ledger has it. */
export function acceptReport(
  store: Store,
  { seq }: ReportRow,
  facts: LedgerFacts,
  now: string,
  { revision, published }: Seen,
): DeskFault | null {
  return store.transact(() => {
    const row = reportAt(store, seq);
    if (row?.description == null) return 'no-text';
    if (revisionOf(store, seq) !== revision) return 'changed';
    const written = JSON.stringify(facts);
    if (row.state !== 'accepted')
      return changeState(store, seq, 'accepted', now, { ledger_facts: written }) ? null : 'state';
    if (row.ledger_id !== null && published.has(row.ledger_id)) return 'published';
    store.db.prepare('UPDATE report SET ledger_facts = ? WHERE seq = ?').run(written, seq);
    return null;
  });
}

export const refuseReport = (store: Store, row: ReportRow, reason: RefusalReason, now: string): DeskFault | null =>
  inState(store, () => changeState(store, row.seq, 'refused', now, { refused_because: reason }));

/** Settles what the ledger has been given; a test is never given to it. */
export const settleReport = (store: Store, { seq }: ReportRow, now: string): DeskFault | null =>
  store.transact(() => {
    const row = reportAt(store, seq);
    if (row?.state === 'accepted' && row.is_test === 0 && row.ledger_id === null) return 'not-exported';
    return changeState(store, seq, 'settled', now) ? null : 'state';
  });

/** Merges a report into another, or into the one which that was merged into. */
export function mergeReport(store: Store, row: ReportRow, into: ReportRow, now: string): DeskFault | null {
  return store.transact(() => {
    let original = reportAt(store, into.seq);
    while (original && original.duplicate_of !== null && original.seq !== row.seq)
      original = reportAt(store, original.duplicate_of);
    if (!original || original.seq === row.seq) return 'itself';
    if (original.state === 'deleted' || original.state === 'withdrawn') return 'gone';
    return changeState(store, row.seq, 'duplicate', now, { duplicate_of: original.seq }) ? null : 'state';
  });
}

/** Notes that a person has looked at a photo, or at all of them, of the revision they saw; gives how many there are. */
export function lookAtPhotos(
  store: Store,
  row: ReportRow,
  place: number | null,
  now: string,
  seen: string,
): number | 'changed' {
  return store.transact(() => {
    if (revisionOf(store, row.seq) !== seen) return 'changed';
    const looked = photosOf(store, row.seq).filter((photo) => place === null || photo.place === place);
    const update = store.db.prepare('UPDATE photo SET looked_at = ? WHERE report = ? AND sha256 = ?');
    for (const photo of looked) update.run(now, row.seq, photo.sha256);
    return looked.length;
  });
}

/** Marks a report for a reward. */
export function rewardReport(store: Store, row: ReportRow, amount: number, now: string): DeskFault | null {
  if (row.state !== 'accepted' && row.state !== 'settled') return 'state';
  store.db.prepare('UPDATE report SET reward = ?, rewarded_at = ? WHERE seq = ?').run(amount, now, row.seq);
  return null;
}
