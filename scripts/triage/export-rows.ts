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
import { readWhole } from '../intake/read-whole.ts';
import { photosOf, reportAt, rowsAs, type PhotoRow, type ReportRow } from '../intake/reports.ts';
import { preparePicture, type PreparedPicture } from '../prepare-picture.ts';

export interface ExportedRows {
  csv: string;
  pictures: PreparedPicture[];
  /** Which report becomes which row. */
  ids: Map<number, string>;
  /** Reports that break a rule and are left out, with what is wrong. */
  left: { row: ReportRow; problems: Problem[] }[];
  /** Each report that was to be a row, left out or not, as it was when it was read. */
  seen: Map<number, string>;
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
  )
    .filter(({ ledger_id }) => ledger_id === null || !present.includes(ledger_id))
    .map((row): SeenReport => ({ ...row, photos: photosOf(store, row.seq) }));
  if (rows.length === 0) return null;

  const seen = new Map(rows.map((row) => [row.seq, stampOf(row, row.photos)]));
  const whole = await writeRows(asked, rows);
  if (whole.problems.length === 0) return { ...whole, seen, left: [] };
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
  return left.length === rows.length
    ? { csv: '', pictures: [], ids: new Map(), seen, left }
    : { ...written, seen, left };
}

/** A report with its photos, as they were read before the rows were made. */
type SeenReport = ReportRow & { photos: PhotoRow[] };

/** What a row of the ledger is made from. */
const stampOf = (row: ReportRow, photos: readonly PhotoRow[]): string =>
  JSON.stringify([
    ...[row.state, row.ledger_facts, row.service_code, row.seen_on, row.received_at],
    ...photos.map(({ sha256, kind, looked_at }) => [sha256, kind, looked_at]),
  ]);

/**
 * False where a report was deleted, or changed, since its row was made: making rows takes long, and what somebody had deleted
 * meanwhile is neither written nor asked back. Ask inside the transaction that writes.
 */
export const isAsSeen = (store: Store, { seen }: ExportedRows): boolean =>
  [...seen].every(([seq, stamp]) => {
    const row = reportAt(store, seq);
    return row !== null && stampOf(row, photosOf(store, seq)) === stamp;
  });

/** A photo that a person has looked at and that is not whole: the report waits, and the others do not. */
const damagedPhoto = (file: string, row: ReportRow): Problem => ({
  ...{ file, rule: 'damaged-photo', slots: { number: row.number } },
  words: {
    wrong: { zh: '举报 {number} 看过的照片已损坏或丢失', en: 'a photo of the report {number} is damaged or gone' },
    allowed: { zh: '看过时的那张', en: 'the photo that was looked at' },
    remedy: {
      zh: '从备份取回照片，再 export',
      en: 'bring the photo back from a copy, then export again',
    },
  },
});

/** What is wrong with a report as a row of the ledger in these words: what an export would say of it. */
export const checkFacts = async (asked: AskedExport, row: ReportRow, facts: LedgerFacts): Promise<Problem[]> =>
  (await writeRows(asked, [{ ...row, ledger_facts: JSON.stringify(facts), photos: photosOf(asked.store, row.seq) }]))
    .problems;

async function writeRows(
  { store, city, ledger, loaded, file, today }: AskedExport,
  rows: readonly SeenReport[],
): Promise<Omit<ExportedRows, 'left' | 'seen'> & { problems: Problem[] }> {
  const known = loaded.find(({ dataset }) => dataset.name === ledger.name) ?? emptyDataset(ledger);
  const present = [...foldReleases(ledger, known.releases).keys()];
  const reserved = rowsAs<{ ledger_id: string }>(
    store.db.prepare('SELECT ledger_id FROM report WHERE ledger_id IS NOT NULL').all(),
  ).map(({ ledger_id }) => ledger_id);
  const next = countIds([...present, ...reserved]);
  const ids = new Map<number, string>();
  const pictures: PreparedPicture[] = [];
  const records: { printed: Record<string, string> }[] = [];
  const damaged: Problem[] = [];
  for (const row of rows) {
    const id = row.ledger_id ?? next();
    const found = await pictureOf(store, row, id);
    if (found === 'no-photo') damaged.push(damagedPhoto(file, row));
    const picture = found === 'no-photo' ? null : found;
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
  return { csv, pictures, ids, problems: [...damaged, ...problems] };
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
async function pictureOf(store: Store, row: SeenReport, id: string): Promise<PreparedPicture | 'no-photo' | null> {
  const looked = row.photos.filter(({ looked_at }) => looked_at !== null);
  const photo = looked.find(({ kind }) => kind === 'near') ?? looked[0];
  if (!photo) return null;
  // What lies under its name must be what was looked at. One that went while it was read goes with its report, which is seen
  // before anything is written or said of it.
  const bytes = readWhole(store.photos, photo.sha256);
  if (!bytes) return 'no-photo';
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
