import { openOrClosed, refusalReasons, reportStates } from '../../src/core/intake/report-status.ts';
import { findService } from '../../src/core/intake/services.ts';
import { said } from './answers.ts';
import type { Asked, Intake } from './intake.ts';
import { nowOf } from './intake.ts';
import type { LedgerFacts } from './ledger-facts.ts';
import type { Entry } from './markup.ts';
import { rowsAs, type ReportRow } from './reports.ts';

/** True where readers were told of the row of the ledger that a report became. */
const isPublished = ({ published_at, ledger_id }: ReportRow): boolean => published_at !== null && ledger_id !== null;

/**
 * What whoever has the number may know of a report: how far it is, and when. What it is about is told by the secret code alone,
 * until the desk has published it.
 */
export const describeReport = (asked: Asked, row: ReportRow): Entry => ({
  service_request_id: row.number,
  ...stateEntry(asked, row),
  ...(isPublished(row) ? serviceEntry(asked, row) : { service_name: null, service_code: null }),
  ...{ description: null, requested_datetime: row.received_at, updated_datetime: row.changed_at },
  ...{ state: row.state, reason: row.refused_because, ledger_id: isPublished(row) ? row.ledger_id : null },
});

const stateEntry = (asked: Asked, row: ReportRow): Entry => {
  const states = said(asked, reportStates[row.state]);
  return {
    status: openOrClosed(row.state),
    status_notes: row.refused_because ? `${states}: ${said(asked, refusalReasons[row.refused_because])}` : states,
  };
};

/** The kind of problem that a report is about. */
export const serviceEntry = (asked: Asked, { service_code }: ReportRow): Entry => ({
  service_name: said(asked, findService(service_code)?.name ?? { zh: service_code, en: service_code }),
  service_code,
});

/** A report that has become a row of the ledger, by that row’s id and in the desk’s words: its number is told to nobody. */
function describePublished(asked: Asked, row: ReportRow): Entry {
  const facts: LedgerFacts | null = row.ledger_facts === null ? null : JSON.parse(row.ledger_facts);
  return {
    service_request_id: row.ledger_id ?? '',
    ...stateEntry(asked, row),
    ...serviceEntry(asked, row),
    description: facts && said(asked, { zh: facts.description_zh, en: facts.description_en ?? facts.description_zh }),
    ...{ requested_datetime: row.received_at, updated_datetime: row.changed_at },
    address: facts && said(asked, { zh: facts.place_zh, en: facts.place_en ?? facts.place_zh }),
    ...{ lat: null, long: null, media_url: null },
  };
}

// A row that was written for a release is not public before the desk has told of it: the release may never come.
const published =
  "is_test = 0 AND ledger_id IS NOT NULL AND published_at IS NOT NULL AND state IN ('accepted', 'settled')";

export function findPublished({ store }: Intake, asked: Asked, id: string): Entry | null {
  const row = rowsAs<ReportRow>(
    store.db.prepare(`SELECT * FROM report WHERE ledger_id = ? AND ${published}`).all(id),
  )[0];
  return row ? describePublished(asked, row) : null;
}

/** GeoReport v2: at most 90 days and 1,000 reports an answer. */
const [mostDays, mostRows] = [90, 1000];

/** The published reports that a query asks for, the newest first. */
export function listPublished(intake: Intake, asked: Asked): Entry[] {
  const listOf = (name: string): string[] =>
    (asked.req.query(name) ?? '').split(',').filter(Boolean).slice(0, mostRows);
  const ids = listOf('service_request_id');
  if (ids.length > 0) return ids.map((id) => findPublished(intake, asked, id)).filter((one) => one !== null);
  const [codes, states] = [listOf('service_code'), listOf('status')];
  const [from, to] = period(asked.req.query('start_date'), asked.req.query('end_date'), nowOf(intake));
  const rows = rowsAs<ReportRow>(
    intake.store.db
      .prepare(
        `SELECT * FROM report WHERE ${published} AND received_at BETWEEN ? AND ? ORDER BY seq DESC LIMIT ${mostRows}`,
      )
      .all(from, to),
  );
  return rows
    .filter(({ service_code }) => codes.length === 0 || codes.includes(service_code))
    .filter(({ state }) => states.length === 0 || states.includes(openOrClosed(state)))
    .map((row) => describePublished(asked, row));
}

/** The time asked for; without it the last 90 days, and never more than 90. */
function period(start: string | undefined, end: string | undefined, now: string): [from: string, to: string] {
  const read = (text: string | undefined): number => (text === undefined ? Number.NaN : Date.parse(text));
  const length = mostDays * 86_400_000;
  const [startTime, endTime] = [read(start), read(end)];
  const to = Number.isNaN(endTime) ? (Number.isNaN(startTime) ? Date.parse(now) : startTime + length) : endTime;
  const from = Number.isNaN(startTime) ? to - length : Math.max(startTime, to - length);
  const written = (time: number): string => new Date(Math.min(Math.max(time, 0), 8.64e15 / 2)).toISOString();
  return [written(from), written(to)];
}
