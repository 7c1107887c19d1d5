import type { Problem } from '../../src/releases/check/problem.ts';
import type { Dataset } from '../../src/releases/define/define-dataset.ts';
import { writeCsv } from '../../src/releases/read/write-csv.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { proposeRelease } from '../../src/releases/register/propose-release.ts';
import { nextReleaseName } from '../../src/releases/register/release-name.ts';
import { foldReleases } from '../../src/releases/state/fold.ts';
import { emptyDataset, type LoadedDataset } from '../../src/releases/state/load-dataset.ts';
import { dayOf, type IntakeCity } from '../intake/intake.ts';
import type { LedgerFacts } from '../intake/ledger-facts.ts';
import type { Store } from '../intake/open-store.ts';
import { photosOf, rowsAs, type ReportRow } from '../intake/reports.ts';
import { preparePicture, type PreparedPicture } from '../prepare-picture.ts';

export interface ExportedRows {
  csv: string;
  pictures: PreparedPicture[];
  /** Which report becomes which row. */
  ids: Map<number, string>;
  /** Reports that break a rule and are left out, with what is wrong. */
  left: { row: ReportRow; problems: Problem[] }[];
}

interface AskedExport {
  store: Store;
  city: Pick<IntakeCity, 'timeZone'>;
  ledger: Dataset;
  loaded: readonly LoadedDataset[];
  /** Name of the file, for the problems of its rows. */
  file: string;
  today: string;
}

/** The rows of the ledger's next release for what was accepted and is not in it, checked as the release will be. */
export async function exportRows(asked: AskedExport): Promise<ExportedRows | null> {
  const { store, ledger, loaded } = asked;
  const known = loaded.find(({ dataset }) => dataset.name === ledger.name) ?? emptyDataset(ledger);
  const present = [...foldReleases(ledger, known.releases).keys()];
  const rows = rowsAs<ReportRow>(
    store.db
      .prepare(
        "SELECT * FROM report WHERE state = 'accepted' AND is_test = 0 AND ledger_facts IS NOT NULL ORDER BY seq",
      )
      .all(),
  ).filter(({ ledger_id }) => ledger_id === null || !present.includes(ledger_id));
  if (rows.length === 0) return null;

  const whole = await writeRows(asked, rows);
  if (whole.problems.length === 0) return { ...whole, left: [] };
  // One that is wrong holds up none that is right.
  const left: ExportedRows['left'] = [];
  for (const row of rows) {
    const { problems } = await writeRows(asked, [row]);
    if (problems.length > 0) left.push({ row, problems });
  }
  const good = rows.filter((row) => left.every((one) => one.row !== row));
  const written = await writeRows(asked, good);
  // What is wrong with all together is laid to none of them: nothing is written.
  if (written.problems.length > 0) left.push(...good.map((row) => ({ row, problems: written.problems })));
  return left.length === rows.length ? { csv: '', pictures: [], ids: new Map(), left } : { ...written, left };
}

/** What is wrong with a report as a row of the ledger in these words: what an export would say of it. */
export const checkFacts = async (asked: AskedExport, row: ReportRow, facts: LedgerFacts): Promise<Problem[]> =>
  (await writeRows(asked, [{ ...row, ledger_facts: JSON.stringify(facts) }])).problems;

async function writeRows(
  { store, city, ledger, loaded, file, today }: AskedExport,
  rows: readonly ReportRow[],
): Promise<Omit<ExportedRows, 'left'> & { problems: Problem[] }> {
  const known = loaded.find(({ dataset }) => dataset.name === ledger.name) ?? emptyDataset(ledger);
  const present = [...foldReleases(ledger, known.releases).keys()];
  const reserved = rowsAs<{ ledger_id: string }>(
    store.db.prepare('SELECT ledger_id FROM report WHERE ledger_id IS NOT NULL').all(),
  ).map(({ ledger_id }) => ledger_id);
  const next = countIds([...present, ...reserved]);
  const ids = new Map<number, string>();
  const pictures: PreparedPicture[] = [];
  const records: { printed: Record<string, string> }[] = [];
  for (const row of rows) {
    const id = row.ledger_id ?? next();
    const picture = await pictureOf(store, row, id);
    ids.set(row.seq, id);
    if (picture) pictures.push(picture);
    records.push({ printed: printRow(row, id, { city, picture: picture?.name ?? '' }) });
  }

  const release = nextReleaseName(
    today,
    known.releases.map(({ entry }) => entry.release),
  );
  const csv = writeCsv(ledger, release, records);
  const names = new Map(pictures.map(({ name, bytes }): [string, string] => [name, sha256(bytes)]));
  const withPictures = { ...known, pictures: new Map([...known.pictures, ...names]) };
  const { problems } = proposeRelease(
    {
      ...{ dataset: ledger, file, bytes: new TextEncoder().encode(csv), today },
      reason: known.releases.length === 0 ? 'first' : 'update',
      note: { zh: '群众举报。', en: 'Reports by the public.' },
    },
    loaded.map((one) => (one.dataset.name === ledger.name ? withPictures : one)),
  );
  return { csv, pictures, ids, problems };
}

/** Ids after the highest there is, in its form. */
function countIds(present: readonly string[]): () => string {
  const counted = present.map((id) => ({ id, count: Number(/\d+$/.exec(id)?.[0] ?? 0) }));
  const highest = counted.reduce((high, one) => (one.count > high.count ? one : high), { id: 'P-000000', count: 0 });
  const [letters = 'P-', digits = 6] = [/^\D+/.exec(highest.id)?.[0], /\d+$/.exec(highest.id)?.[0].length];
  let { count } = highest;
  return () => letters + String((count += 1)).padStart(digits, '0');
}

/** The first photo that a person has looked at, the near one before others. */
async function pictureOf(store: Store, row: ReportRow, id: string): Promise<PreparedPicture | null> {
  const looked = photosOf(store, row.seq).filter(({ looked_at }) => looked_at !== null);
  const photo = looked.find(({ kind }) => kind === 'near') ?? looked[0];
  if (!photo) return null;
  const bytes = store.photos.read(photo.sha256);
  // What lies under its name must be what was looked at.
  if (sha256(bytes) !== photo.sha256) throw new Error(`The photo ${photo.sha256} is not what it was.`);
  return preparePicture(`${id}-before.jpg`, bytes);
}

function printRow(
  row: ReportRow,
  id: string,
  { city, picture }: { city: Pick<IntakeCity, 'timeZone'>; picture: string },
): Record<string, string> {
  const facts: LedgerFacts = JSON.parse(row.ledger_facts ?? '{}');
  const received = dayOf(city, row.received_at);
  const seen = row.seen_on !== null && row.seen_on <= received ? row.seen_on : received;
  return {
    ...{ id, area: facts.area, subdistrict_zh: facts.subdistrict_zh ?? '', category: row.service_code },
    ...{ problem_class: facts.problem_class, place_zh: facts.place_zh, place_en: facts.place_en ?? '' },
    ...{ description_zh: facts.description_zh, description_en: facts.description_en ?? '' },
    ...{ found_on: seen, found_by: 'report', collected_on: received, filed_on: facts.accepted_on },
    ...{ responsible_unit_zh: facts.unit_zh, responsible_unit_en: facts.unit_en ?? '' },
    ...{ returned: '0', status: 'open', reopened: '0', objection: 'none', display_until: fiveYearsAfter(seen) },
    ...{ picture_before: picture, change: 'new' },
  };
}

/** The longest that a problem may be displayed. */
function fiveYearsAfter(day: string): string {
  const later = `${Number(day.slice(0, 4)) + 5}${day.slice(4)}`;
  return later.endsWith('-02-29') ? later.replace('-29', '-28') : later;
}
