import type { SQLInputValue } from 'node:sqlite';
import { hanging, wholeAt, type Cells, type OldData, type WholeReport } from './old-data.ts';
import type { Store } from './open-store.ts';
import { findReport, rowsAs } from './reports.ts';
import { storeFaultOf } from './store-error.ts';

/** What the replay did, in reports. */
export interface Merged {
  /** Received since the copy. */
  since: number;
  /** Deleted, withdrawn, or without contact data by now. */
  removed: number;
  /** Reports of the copy of which the old folder says nothing that holds. */
  unknown: number;
}

/**
 * Brings a copy to what the old folder knows: each report as it was there last, with what was deleted deleted, and those that came
 * since. A report is known by its number: a folder that was begun anew counts from 1 again. Run it inside `transact`.
 */
export function mergeReports(store: Store, old: OldData, copied: number): Merged {
  const { db } = store;
  // A folder that has not come as far as the copy is not what the copy became: it has no say in what it does not delete.
  const isLater = old.count >= copied;
  const places = new Map<number, number>();
  const originals: [at: number, original: number][] = [];
  const known = new Set<string>();
  const merged: Merged = { since: 0, removed: 0, unknown: 0 };
  for (const was of old.reports()) {
    const mine = findReport(store, was.row.number);
    const isFree = db.prepare('SELECT 1 FROM report WHERE seq = ?').get(was.row.seq) === undefined;
    const before = mine && wholeAt(db, mine.seq);
    const isEnd = was.row.state === 'deleted' || was.row.state === 'withdrawn';
    if (before && !isLater && !isEnd) {
      places.set(was.row.seq, before.row.seq);
      continue;
    }
    const place = tryToWrite(store, was, mine?.seq ?? (isFree ? was.row.seq : null));
    if (place === null) {
      old.unread.push(was.row.seq);
      continue;
    }
    places.set(was.row.seq, place);
    known.add(was.row.number);
    if (was.row.duplicate_of !== null) originals.push([place, was.row.duplicate_of]);
    if (!before) merged.since += 1;
    else if (hasLost(before, was)) merged.removed += 1;
  }
  for (const [place, original] of originals)
    db.prepare('UPDATE report SET duplicate_of = ? WHERE seq = ?').run(places.get(original) ?? null, place);
  if (old.clock && isLater) db.prepare("INSERT OR REPLACE INTO meta VALUES ('clock', ?)").run(old.clock);
  const numbers = rowsAs<{ number: string }>(db.prepare('SELECT number FROM report').all());
  merged.unknown = numbers.filter(({ number }) => !known.has(number)).length;
  return merged;
}

const hasLost = (before: WholeReport, after: WholeReport): boolean =>
  (before.row.state !== after.row.state && (after.row.state === 'deleted' || after.row.state === 'withdrawn')) ||
  (before.row.description !== null && after.row.description === null) ||
  before.contact.length > after.contact.length;

/** The same as `write`; null, and nothing written, where what was read is damaged so that no table takes it. */
function tryToWrite(store: Store, was: WholeReport, at: number | null): number | null {
  store.db.exec('SAVEPOINT one');
  try {
    const place = write(store, was, at);
    store.db.exec('RELEASE one');
    return place;
  } catch (error) {
    if (storeFaultOf(error) !== 'broken') throw error;
    store.db.exec('ROLLBACK TO one; RELEASE one');
    return null;
  }
}

/** Writes a report with all that hangs on it in place of what is there; gives its place. */
function write({ db }: Store, { row, ...rest }: WholeReport, at: number | null): number {
  const taken = db.prepare('SELECT seq FROM report WHERE ledger_id = ? AND seq IS NOT ?').get(row.ledger_id, at);
  const cells: Cells = { ...row, seq: at, duplicate_of: null, ledger_id: taken ? null : row.ledger_id };
  const names = Object.keys(cells);
  const values = names.map((name): SQLInputValue => cells[name] ?? null);
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO report (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
       ON CONFLICT (seq) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    )
    .run(...values);
  const place = at ?? Number(lastInsertRowid);
  for (const table of hanging) {
    db.prepare(`DELETE FROM ${table} WHERE report = ?`).run(place);
    for (const one of rest[table]) {
      // The places of additions are given anew: their order is kept.
      const kept = Object.entries(one).filter(([name]) => name !== 'id');
      db.prepare(
        `INSERT OR REPLACE INTO ${table} (${kept.map(([name]) => name).join(', ')}) VALUES (${kept.map(() => '?').join(', ')})`,
      ).run(...kept.map(([name, value]) => (name === 'report' ? place : value)));
    }
  }
  return place;
}
