import { statSync } from 'node:fs';
import { join } from 'node:path';
import { reportLimits, type Contact } from '../../src/core/intake/report-fields.ts';
import { isEnded, mayBecome, type ReportState } from '../../src/core/intake/report-status.ts';
import type { KeptPhoto } from './check-photo.ts';
import { databaseFile, type Store } from './open-store.ts';
import {
  contactOf,
  keepContact,
  keepPhotoRows,
  keepWithPhotos,
  notesOf,
  photosOf,
  reportAt,
  rowsAs,
  type ReportRow,
} from './reports.ts';
import { storeFaultOf } from './store-error.ts';

/** Why a change cannot be made. */
export type ChangeFault = 'state' | 'full' | 'full-photos';

/** Most additions of the person who reported, to one report. */
const mostNotes = 20;

/** What goes with a new state. */
export interface StateFacts {
  refused_because?: string | null;
  duplicate_of?: number | null;
  ledger_facts?: string | null;
}

/** Brings a report into a state; false where it cannot get there from the one it is in. Run it inside `transact`. */
export function changeState(
  store: Store,
  seq: number,
  state: ReportState,
  now: string,
  facts: StateFacts = {},
): boolean {
  const row = reportAt(store, seq);
  if (!row || !mayBecome(row.state, state)) return false;
  store.db
    .prepare(
      `UPDATE report SET state = ?, changed_at = ?, ended_at = ?, refused_because = ?, duplicate_of = ?,
       ledger_facts = coalesce(?, ledger_facts) WHERE seq = ?`,
    )
    .run(
      ...[state, now, isEnded(state) ? (row.ended_at ?? now) : null],
      ...[facts.refused_because ?? null, facts.duplicate_of ?? null, facts.ledger_facts ?? null, seq],
    );
  return true;
}

/** Asked inside the transaction of a change: a state that was read before the body came may have passed. */
const isOpen = (store: Store, seq: number): boolean => !isEnded(reportAt(store, seq)?.state ?? 'deleted');

export function addNote(store: Store, seq: number, text: string, now: string): ChangeFault | null {
  return store.transact(() => {
    if (!isOpen(store, seq)) return 'state';
    const notes = notesOf(store, seq);
    // The same again is the same sending, come twice.
    if (notes.at(-1)?.text === text) return null;
    if (notes.length >= mostNotes) return 'full';
    store.db.prepare('INSERT INTO note (report, text, noted_at) VALUES (?, ?, ?)').run(seq, text, now);
    store.db.prepare('UPDATE report SET changed_at = ? WHERE seq = ?').run(now, seq);
    return null;
  });
}

/** What may be corrected while nobody has looked at a report. */
export type Correction = Partial<Pick<ReportRow, 'description' | 'address' | 'lat' | 'long' | 'seen_on'>>;

/** `correct` is given the report and its contact data as they are within the transaction; what it throws changes nothing. */
export function correctReport(
  store: Store,
  seq: number,
  correct: (row: ReportRow, contact: Contact) => { correction: Correction; contact: Contact },
  now: string,
): ChangeFault | null {
  const fault = store.transactFor(() => {
    const row = reportAt(store, seq);
    if (row?.state !== 'received') return 'state';
    const { correction, contact } = correct(row, contactOf(store, row) ?? {});
    const next = { ...row, ...correction };
    store.db
      .prepare(
        'UPDATE report SET description = ?, address = ?, lat = ?, long = ?, seen_on = ?, changed_at = ? WHERE seq = ?',
      )
      .run(next.description, next.address, next.lat, next.long, next.seen_on, now, seq);
    if (Object.keys(contact).length === 0) dropContact(store, seq);
    else keepContact(store, row, contact);
    return null;
  });
  cleanDatabase(store);
  return fault;
}

/** Adds photos to a report that is open. One that it has already is not added again; those that were not added are removed. */
export function addPhotos(store: Store, seq: number, photos: readonly KeptPhoto[], now: string): ChangeFault | null {
  const fault = keepWithPhotos(store, photos, () => {
    if (!isOpen(store, seq)) return 'state';
    const present = photosOf(store, seq);
    const fresh = photos.filter((photo) => present.every((one) => one.sha256 !== photo.sha256));
    if (present.length + fresh.length > reportLimits.photos) return 'full-photos';
    if (fresh.length === 0) return null;
    keepPhotoRows(store, seq, present.at(-1)?.place ?? 0, fresh);
    store.db.prepare('UPDATE report SET changed_at = ? WHERE seq = ?').run(now, seq);
    return null;
  });
  if (fault)
    removePhotos(
      store,
      photos.map(({ sha256 }) => sha256),
    );
  return fault;
}

/** Takes a report back for the person who sent it; how to reach them is deleted with it. */
export function withdrawReport(store: Store, seq: number, now: string): ChangeFault | null {
  const fault = store.transactFor(() => {
    if (!changeState(store, seq, 'withdrawn', now)) return 'state';
    dropContact(store, seq);
    return null;
  });
  cleanDatabase(store);
  return fault;
}

/** True where there was something to delete. */
export const dropContact = ({ db }: Store, seq: number): boolean =>
  Number(db.prepare('DELETE FROM contact WHERE report = ?').run(seq).changes) > 0;

/** Deletes how to reach somebody, at once. */
export function deleteContact(store: Store, seq: number, now: string): void {
  store.transactFor(() => {
    if (dropContact(store, seq)) store.db.prepare('UPDATE report SET changed_at = ? WHERE seq = ?').run(now, seq);
  });
  cleanDatabase(store);
}

export function dropTexts({ db }: Store, seq: number): void {
  db.prepare('DELETE FROM note WHERE report = ?').run(seq);
  // The key of the sending stays until it expires: a phone that sends once more must not bring back what was deleted.
  db.prepare("UPDATE sending SET content_hash = '' WHERE report = ?").run(seq);
  db.prepare(
    `UPDATE report SET description = NULL, address = NULL, lat = NULL, long = NULL, seen_on = NULL, content_hash = '',
       ledger_facts = NULL WHERE seq = ?`,
  ).run(seq);
}

/** Takes the photos of a report out of the table, and gives their names. */
export function dropPhotoRows({ db }: Store, seq: number): string[] {
  const names = rowsAs<{ sha256: string }>(db.prepare('SELECT sha256 FROM photo WHERE report = ?').all(seq));
  db.prepare('DELETE FROM photo WHERE report = ?').run(seq);
  return names.map(({ sha256 }) => sha256);
}

/** Deletes everything that was sent; the number stays, with the state “deleted”. */
export function deleteReport(store: Store, seq: number, now: string): ChangeFault | null {
  const { fault, photos } = store.transactFor((): { fault: ChangeFault | null; photos: string[] } => {
    const row = reportAt(store, seq);
    if (row?.state !== 'deleted' && !changeState(store, seq, 'deleted', now)) return { fault: 'state', photos: [] };
    dropContact(store, seq);
    dropTexts(store, seq);
    return { fault: null, photos: dropPhotoRows(store, seq) };
  });
  removePhotos(store, photos);
  cleanDatabase(store);
  return fault;
}

/** Removes photos from the disk that no report has any more. Nobody can take one up again while it looks. */
export function removePhotos(store: Store, names: readonly string[]): void {
  if (names.length === 0) return;
  for (const name of names) store.owed.add(name);
  removeOwed(store);
}

/** Removes what is owed; what another process does not let it look up stays owed. */
export function removeOwed(store: Store): void {
  if (store.owed.size === 0) return;
  const used = store.db.prepare('SELECT 1 FROM photo WHERE sha256 = ? LIMIT 1');
  try {
    store.transactFor(() => {
      for (const name of store.owed) if (!used.get(name)) store.photos.remove(name);
    });
    store.owed.clear();
  } catch (error) {
    if (storeFaultOf(error) !== 'busy') throw error;
  }
}

/** Has what was deleted overwritten in the file and out of the log of the database too; false where it must be tried again. */
export function cleanDatabase({ db, patience, reserve }: Store): boolean {
  // Whoever reads meanwhile, such as a backup, is not waited for: the server would stand still. It is tried again.
  db.exec('PRAGMA busy_timeout = 0');
  try {
    return reserve.lend(() => db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0);
  } catch (error) {
    // What was deleted is deleted; where there is no room to write it back, that is tried again too.
    if (storeFaultOf(error) === 'busy' || storeFaultOf(error) === 'full') return false;
    throw error;
  } finally {
    db.exec(`PRAGMA busy_timeout = ${patience}`);
  }
}

/** True where the log of the database holds nothing: neither what was written nor what was deleted since. */
export const isClean = ({ folder }: Store): boolean =>
  (statSync(join(folder, `${databaseFile}-wal`), { throwIfNoEntry: false })?.size ?? 0) === 0;
