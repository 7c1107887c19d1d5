import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shardDigits, shardOf } from '../../src/core/intake/report-numbers.ts';
import { statusFolder, type PublishedState } from '../../src/core/intake/report-status.ts';
import { sha256 } from '../intake/check-photo.ts';
import { dayOf, type IntakeCity } from '../intake/intake.ts';
import type { Store } from '../intake/open-store.ts';
import { rowsAs, type ReportRow } from '../intake/reports.ts';

export interface WrittenStates {
  /** Files that differ from those in the data folder, by their path below the city's folder. */
  files: Map<string, string>;
  reports: number;
}

/**
 * The states of all reports but tests, in files by the beginning of the hash of their number. Every file is written, also an
 * empty one: which are there tells nothing. `ledgerIds` are the rows that the ledger really has.
 */
export function writeStates(
  store: Store,
  city: Pick<IntakeCity, 'timeZone'>,
  dataFolder: string,
  ledgerIds: ReadonlySet<string>,
): WrittenStates {
  const rows = rowsAs<ReportRow>(store.db.prepare('SELECT * FROM report WHERE is_test = 0').all());
  const shards = new Map<string, [key: string, state: PublishedState][]>(
    Array.from({ length: 16 ** shardDigits }, (_, index) => [index.toString(16).padStart(shardDigits, '0'), []]),
  );
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  /** A report that was merged into another leads to where that one went. */
  const ledgerIdOf = (row: ReportRow): string | null => {
    const original = row.duplicate_of === null ? undefined : bySeq.get(row.duplicate_of);
    return original ? ledgerIdOf(original) : row.ledger_id;
  };
  for (const row of rows) {
    const { shard, key } = shardOf(sha256(row.number));
    const id = ledgerIdOf(row);
    const ledger = id !== null && ledgerIds.has(id) ? id : null;
    shards
      .get(shard)
      ?.push([key, { state: row.state, day: dayOf(city, row.changed_at), reason: row.refused_because, ledger }]);
  }
  const files = new Map<string, string>();
  for (const [shard, states] of shards) {
    const name = `${shard}.json`;
    // By their keys: the order of arrival is nobody's affair.
    const text = `${JSON.stringify(Object.fromEntries(states.sort(([left], [right]) => (left < right ? -1 : 1))), null, 1)}\n`;
    if (text !== present(join(dataFolder, statusFolder, name))) files.set(`data/${statusFolder}/${name}`, text);
  }
  return { files, reports: rows.length };
}

/** Notes of the reports whose rows the ledger has that readers are told of them: from now on the server names them too, and no others. */
export function publishRows(store: Store, ledgerIds: ReadonlySet<string>, now: string): void {
  store.transact(() => {
    const known = rowsAs<Pick<ReportRow, 'seq' | 'ledger_id' | 'published_at'>>(
      store.db.prepare('SELECT seq, ledger_id, published_at FROM report WHERE ledger_id IS NOT NULL').all(),
    );
    const note = store.db.prepare('UPDATE report SET published_at = ? WHERE seq = ?');
    for (const { seq, ledger_id, published_at } of known) {
      const isThere = ledger_id !== null && ledgerIds.has(ledger_id);
      if (isThere !== (published_at !== null)) note.run(isThere ? now : null, seq);
    }
  });
}

function present(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
