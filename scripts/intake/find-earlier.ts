import type { Store } from './open-store.ts';
import { reportAt, rowsAs, type ReportRow } from './reports.ts';

/** True while nobody has touched a report since it was taken: neither who sent it nor the desk. */
export const isUntouched = ({ state, received_at, changed_at }: ReportRow): boolean =>
  state === 'received' && changed_at === received_at;

/** What a key of sending was used for; `isUnread` is true where it was answered, and nobody has read any of the answers. */
export function findSending(
  store: Store,
  keyHash: string,
): { contentHash: string; report: ReportRow; isUnread: boolean } | null {
  const row = store.db.prepare('SELECT * FROM sending WHERE key_hash = ?').get(keyHash);
  const report = row && reportAt(store, Number(row['report']));
  const isUnread = row?.['answer'] !== null && row?.['is_read'] === 0;
  return report ? { contentHash: String(row['content_hash']), report, isUnread } : null;
}

/** Other reports of the very same content, for the desk alone: whoever sends the same words is not told of them. */
export const findDoubles = ({ db }: Store, { seq }: Pick<ReportRow, 'seq'>): ReportRow[] =>
  rowsAs(
    db
      .prepare(
        `SELECT other.* FROM report AS one JOIN report AS other USING (content_hash)
         WHERE one.seq = ? AND other.seq <> one.seq AND one.content_hash <> '' ORDER BY other.seq LIMIT 10`,
      )
      .all(seq),
  );
