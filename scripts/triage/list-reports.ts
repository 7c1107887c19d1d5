import { reportStates, type ReportState } from '../../src/core/intake/report-status.ts';
import type { Store } from '../intake/open-store.ts';
import { rowsAs, type ReportRow } from '../intake/reports.ts';

export interface ListedReport extends Pick<
  ReportRow,
  'seq' | 'number' | 'state' | 'is_test' | 'service_code' | 'address' | 'description' | 'received_at'
> {
  photos: number;
  looked: number;
}

/** Most reports that a list shows at once. */
export const mostListed = 50;

/** A part of a list: how many come after it, and the place of the next; null where none does. */
export interface ListedPart {
  rows: ListedReport[];
  more: number;
  next: number | null;
}

/** The reports of these states from a place on, the longest waiting first: a part of them, or all. */
export function listReports(
  { db }: Store,
  states: readonly ReportState[],
  { from, isWhole }: { from: number; isWhole: boolean },
): ListedPart {
  const which = `FROM report WHERE state IN (${states.map(() => '?').join(', ')}) AND seq >= ?`;
  const rows = rowsAs<ListedReport>(
    db
      .prepare(
        `SELECT seq, number, state, is_test, service_code, address, description, received_at,
           (SELECT count(*) FROM photo WHERE photo.report = seq) AS photos,
           (SELECT count(looked_at) FROM photo WHERE photo.report = seq) AS looked
         ${which} ORDER BY seq LIMIT ${isWhole ? -1 : mostListed}`,
      )
      .all(...states, from),
  );
  const after = db.prepare(`SELECT count(*) AS more, min(seq) AS next ${which}`);
  const found = after.get(...states, (rows.at(-1)?.seq ?? from) + (rows.length > 0 ? 1 : 0));
  const more = rows.length === 0 ? 0 : Number(found?.['more']);
  return { rows, more, next: more === 0 ? null : Number(found?.['next']) };
}

/** How many reports are in each state. */
export function countStates({ db }: Store): [state: ReportState, count: number][] {
  const rows = rowsAs<{ state: ReportState; count: number }>(
    db.prepare('SELECT state, count(*) AS count FROM report GROUP BY state').all(),
  );
  return (Object.keys(reportStates) as ReportState[]).flatMap((state): [ReportState, number][] => {
    const count = rows.find((row) => row.state === state)?.count;
    return count ? [[state, count]] : [];
  });
}
