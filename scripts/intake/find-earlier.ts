import type { Store } from './open-store.ts';
import { reportAt, rowsAs, type ReportRow } from './reports.ts';

/** Minutes within which the same content from the same place is one report, sent twice. */
export const doubleMinutes = 15;

/** The report that the same content made shortly before; null where there is none. A clock that goes back makes nothing new. */
export function findDouble({ db }: Store, contentHash: string, now: string): ReportRow | null {
  const since = new Date(Date.parse(now) - doubleMinutes * 60_000).toISOString();
  return (
    rowsAs<ReportRow>(
      db
        .prepare('SELECT * FROM report WHERE content_hash = ? AND received_at >= ? ORDER BY seq DESC LIMIT 1')
        .all(contentHash, since),
    )[0] ?? null
  );
}

/** What a key of sending was used for. */
export function findSending(store: Store, keyHash: string): { contentHash: string; report: ReportRow } | null {
  const row = store.db.prepare('SELECT content_hash, report FROM sending WHERE key_hash = ?').get(keyHash);
  const report = row && reportAt(store, Number(row['report']));
  return report ? { contentHash: String(row['content_hash']), report } : null;
}
