import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { IntakeKey } from './key-file.ts';
import { checkKey, databaseFile } from './open-store.ts';
import { rowsAs, type ReportRow } from './reports.ts';
import { migrations, schemaVersion } from './schema.ts';

export type Cells = Record<string, SQLInputValue>;

/** A report with all that hangs on it, each row as its table has it. */
export interface WholeReport {
  row: ReportRow;
  contact: Cells[];
  photo: Cells[];
  note: Cells[];
  sending: Cells[];
}
export const hanging = ['contact', 'photo', 'note', 'sending'] as const;

/** The database of a folder that was left aside, as far as it can be read. */
export interface OldData {
  /** False where anything in it is damaged: what seems to be missing may be there. */
  isSound: boolean;
  reports: () => Generator<WholeReport>;
  /** Places of the reports whose rows cannot be read or written again, once all were. */
  unread: number[];
  /** How far its counter of reports has come. */
  count: number;
  clock: Uint8Array | null;
  close: () => void;
}

/**
 * Opens what an old folder knows, from a copy in `scratch`: the old one stays as it is. Gives null where there is no database to be
 * read; throws a refusal where the key is another.
 */
export function openOldData(old: string, scratch: string, asked: { key: IntakeKey; keyFile: string }): OldData | null {
  if (!existsSync(join(old, databaseFile))) return null;
  try {
    for (const name of readdirSync(old))
      // The log holds what was written last; its index is made anew.
      if (name === databaseFile || name === `${databaseFile}-wal`) cpSync(join(old, name), join(scratch, name));
  } catch {
    // A disk that does not give its bytes is one that cannot be read.
    return null;
  }
  const db = new DatabaseSync(join(scratch, databaseFile));
  const sound = trying(() => isSound(db));
  const version = trying(() => Number(db.prepare('PRAGMA user_version').get()?.['user_version']));
  const count = trying(() => counterOf(db));
  if (!version || version > schemaVersion || count === undefined) {
    db.close();
    return null;
  }
  for (let from = version; from < schemaVersion; from += 1) trying(() => db.exec(migrations[from] ?? ''));
  if (sound) checkKey(db, asked.key, asked.keyFile, old);
  const unread: number[] = [];
  function* reports(): Generator<WholeReport> {
    // Places are given without a gap: one that is missing where something is damaged is one that cannot be read.
    for (let seq = 1; seq <= (count ?? 0); seq += 1) {
      let found: WholeReport | undefined;
      try {
        found = wholeAt(db, seq);
      } catch {
        unread.push(seq);
        continue;
      }
      if (found) yield found;
      else if (!sound) unread.push(seq);
    }
  }
  const clock = trying(() => db.prepare("SELECT value FROM meta WHERE name = 'clock'").get()?.['value']);
  return {
    ...{ isSound: sound === true, reports, unread, count },
    clock: clock instanceof Uint8Array ? clock : null,
    close: () => db.close(),
  };
}

/** What `work` gives; undefined where the bytes it needs are damaged. */
function trying<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** True where SQLite finds nothing wrong with a database, its references included. */
export function isSound(db: DatabaseSync): boolean {
  const [check] = rowsAs<{ integrity_check: string }>(db.prepare('PRAGMA integrity_check').all());
  return check?.integrity_check === 'ok' && db.prepare('PRAGMA foreign_key_check').all().length === 0;
}

/** How many reports a database has ever had. */
export const counterOf = (db: DatabaseSync): number =>
  Number(db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'report'").get()?.['seq'] ?? 0);

export function wholeAt(db: DatabaseSync, seq: number): WholeReport | undefined {
  const [row] = rowsAs<ReportRow>(db.prepare('SELECT * FROM report WHERE seq = ?').all(seq));
  if (!row) return undefined;
  const of = (table: string) => rowsAs<Cells>(db.prepare(`SELECT * FROM ${table} WHERE report = ?`).all(seq));
  return { row, contact: of('contact'), photo: of('photo'), note: of('note'), sending: of('sending') };
}
