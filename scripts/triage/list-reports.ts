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

/** Most reports that a list shows; the counts tell of all. */
export const mostListed = 50;

/** The reports of these states, the longest waiting first; where there are more, the first ones. */
export function listReports({ db }: Store, states: readonly ReportState[]): ListedReport[] {
  return rowsAs(
    db
      .prepare(
        `SELECT seq, number, state, is_test, service_code, address, description, received_at,
           (SELECT count(*) FROM photo WHERE photo.report = seq) AS photos,
           (SELECT count(looked_at) FROM photo WHERE photo.report = seq) AS looked
         FROM report WHERE state IN (${states.map(() => '?').join(', ')}) ORDER BY seq LIMIT ${mostListed}`,
      )
      .all(...states),
  );
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
