import type { RefusalReason } from '../../src/core/intake/report-status.ts';
import { changeState } from '../intake/change-report.ts';
import type { LedgerFacts } from '../intake/ledger-facts.ts';
import type { Store } from '../intake/open-store.ts';
import { photosOf, reportAt, type ReportRow } from '../intake/reports.ts';

/** Why the desk cannot do it; null where it is done. */
export type DeskFault = 'state' | 'itself' | 'no-text' | 'no-photo';

const inState = (store: Store, change: () => boolean): DeskFault | null =>
  store.transact(() => (change() ? null : 'state'));

/** Takes a report into the ledger, in the words that will be published. */
export function acceptReport(store: Store, row: ReportRow, facts: LedgerFacts, now: string): DeskFault | null {
  if (row.description === null) return 'no-text';
  return inState(store, () => changeState(store, row.seq, 'accepted', now, { ledger_facts: JSON.stringify(facts) }));
}

export const refuseReport = (store: Store, row: ReportRow, reason: RefusalReason, now: string): DeskFault | null =>
  inState(store, () => changeState(store, row.seq, 'refused', now, { refused_because: reason }));

export const settleReport = (store: Store, row: ReportRow, now: string): DeskFault | null =>
  inState(store, () => changeState(store, row.seq, 'settled', now));

/** Merges a report into another, or into the one which that was merged into. */
export function mergeReport(store: Store, row: ReportRow, into: ReportRow, now: string): DeskFault | null {
  return store.transact(() => {
    let original: ReportRow | null = into;
    while (original && original.duplicate_of !== null && original.seq !== row.seq)
      original = reportAt(store, original.duplicate_of);
    if (!original || original.seq === row.seq) return 'itself';
    return changeState(store, row.seq, 'duplicate', now, { duplicate_of: original.seq }) ? null : 'state';
  });
}

/** Notes that a person has looked at a photo, or at all of them; gives how many there are. */
export function lookAtPhotos(store: Store, row: ReportRow, place: number | null, now: string): number {
  return store.transact(() => {
    const looked = photosOf(store, row.seq).filter((photo) => place === null || photo.place === place);
    const update = store.db.prepare('UPDATE photo SET looked_at = ? WHERE report = ? AND place = ?');
    for (const photo of looked) update.run(now, row.seq, photo.place);
    return looked.length;
  });
}

/** Marks a report for a reward. */
export function rewardReport(store: Store, row: ReportRow, amount: number, now: string): DeskFault | null {
  if (row.state !== 'accepted' && row.state !== 'settled') return 'state';
  store.db.prepare('UPDATE report SET reward = ?, rewarded_at = ? WHERE seq = ?').run(amount, now, row.seq);
  return null;
}
