import { randomBytes } from 'node:crypto';
import type { Contact, SentReport } from '../../src/core/intake/report-fields.ts';
import { numberBytes, writeNumber } from '../../src/core/intake/report-numbers.ts';
import type { RefusalReason, ReportState } from '../../src/core/intake/report-status.ts';
import type { ProblemCategory } from '../../src/core/problem-categories.ts';
import { sha256, type KeptPhoto } from './check-photo.ts';
import { openContact, sealContact } from './contact-vault.ts';
import type { Store } from './open-store.ts';

/** A row of the table of reports. Its place in the order of arrival is `seq`: no clock has a say in it. */
export interface ReportRow {
  seq: number;
  number: string;
  code_hash: string;
  state: ReportState;
  is_test: number;
  service_code: ProblemCategory;
  locale: 'zh' | 'en';
  description: string | null;
  address: string | null;
  lat: number | null;
  long: number | null;
  seen_on: string | null;
  received_at: string;
  changed_at: string;
  ended_at: string | null;
  refused_because: RefusalReason | null;
  duplicate_of: number | null;
  ledger_id: string | null;
  ledger_facts: string | null;
  /** When the desk told readers of its row of the ledger; null where that is not published. */
  published_at: string | null;
  reward: number | null;
  rewarded_at: string | null;
}

export interface PhotoRow {
  report: number;
  place: number;
  kind: string;
  sha256: string;
  bytes: number;
  looked_at: string | null;
}

/** What SQLite gives is of the shape that the schema says. */
export const rowsAs = <Row>(rows: unknown[]): Row[] => rows as Row[];

/** The secret code of a report follows from the key: an answer that was lost can be given once more. */
export const codeOfReport = ({ key }: Store, number: string): string =>
  writeNumber('followUp', key.sign('follow-up code', number).subarray(0, numberBytes));

export const findReport = ({ db }: Store, number: string): ReportRow | null =>
  rowsAs<ReportRow>(db.prepare('SELECT * FROM report WHERE number = ?').all(number))[0] ?? null;

export const reportAt = ({ db }: Store, seq: number): ReportRow | null =>
  rowsAs<ReportRow>(db.prepare('SELECT * FROM report WHERE seq = ?').all(seq))[0] ?? null;

export const photosOf = ({ db }: Store, seq: number): PhotoRow[] =>
  rowsAs(db.prepare('SELECT * FROM photo WHERE report = ? ORDER BY place').all(seq));

export const notesOf = ({ db }: Store, seq: number): { text: string; noted_at: string }[] =>
  rowsAs(db.prepare('SELECT text, noted_at FROM note WHERE report = ? ORDER BY id').all(seq));

/** How somebody may be reached; null where nothing was given or it is deleted. Throws where the key does not open it. */
export function contactOf({ db, key }: Store, { seq, number }: Pick<ReportRow, 'seq' | 'number'>): Contact | null {
  const sealed = db.prepare('SELECT sealed FROM contact WHERE report = ?').get(seq)?.['sealed'];
  return sealed instanceof Uint8Array ? openContact(key.contact, number, sealed) : null;
}

export function keepContact({ db, key }: Store, { seq, number }: Pick<ReportRow, 'seq' | 'number'>, contact: Contact) {
  if (Object.keys(contact).length === 0) return;
  const sealed = sealContact(key.contact, number, contact);
  db.prepare('INSERT INTO contact VALUES (?, ?) ON CONFLICT (report) DO UPDATE SET sealed = excluded.sealed').run(
    seq,
    sealed,
  );
}

export interface Arrival {
  report: SentReport;
  photos: readonly KeptPhoto[];
  /** What was sent, as a code: the same content has the same. */
  contentHash: string;
  /** The hash of the key of this sending; null where it came without one. */
  keyHash: string | null;
  isTest: boolean;
  now: string;
}

/** Keeps a report: when this returns, it and its photos are on the disk. Its number and its secret code are drawn here. */
export function keepReport(store: Store, arrival: Arrival): ReportRow {
  const { db, step } = store;
  const { report, contentHash, keyHash, isTest, now } = arrival;
  const number = writeNumber('report', randomBytes(numberBytes));
  return keepWithPhotos(store, arrival.photos, () => {
    step('report row');
    const { lastInsertRowid } = db
      .prepare(
        `INSERT INTO report (number, code_hash, state, is_test, service_code, locale, description, address, lat, long, seen_on,
           received_at, changed_at, content_hash)
         VALUES (?, ?, 'received', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        ...[number, sha256(codeOfReport(store, number)), Number(isTest), report.service_code, report.locale],
        ...[report.description, report.address_string, report.lat, report.long, report.seen_at, now, now, contentHash],
      );
    const seq = Number(lastInsertRowid);
    step('contact row');
    keepContact(store, { seq, number }, report.contact);
    step('photo rows');
    keepPhotoRows(store, seq, 0, arrival.photos);
    if (keyHash)
      db.prepare('INSERT INTO sending (key_hash, content_hash, report) VALUES (?, ?, ?)').run(
        ...[keyHash, contentHash, seq],
      );
    const kept = reportAt(store, seq);
    if (!kept) throw new Error('A report that was kept is not there.');
    return kept;
  });
}

export function keepPhotoRows({ db }: Store, seq: number, from: number, photos: readonly KeptPhoto[]): void {
  const insert = db.prepare('INSERT INTO photo (report, place, kind, sha256, bytes) VALUES (?, ?, ?, ?, ?)');
  for (const [index, { kind, sha256, bytes }] of photos.entries())
    insert.run(seq, from + index + 1, kind, sha256, bytes.length);
}

/** Photos first, rows after: a row never names a photo that is not on the disk. */
export function keepWithPhotos<Result>(store: Store, photos: readonly KeptPhoto[], rows: () => Result): Result {
  for (;;) {
    for (const { sha256, bytes } of photos) store.photos.keep(sha256, bytes);
    const kept = store.transact(() =>
      // Another process may have deleted the same photo of another report since; while the rows are written it cannot.
      photos.every(({ sha256 }) => store.photos.has(sha256)) ? { result: rows() } : null,
    );
    if (kept) return kept.result;
  }
}
