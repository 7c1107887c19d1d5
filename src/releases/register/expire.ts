import type { Problem } from '../check/problem.ts';
import { dayIn } from '../check/release-check.ts';
import { expiringColumns, isChangeNote, type Dataset } from '../define/define-dataset.ts';
import { blankCells } from '../read/blank-cells.ts';
import { columnsAt } from '../read/columns-at.ts';
import type { Ending, RowRecord } from '../read/read-rows.ts';
import type { LoadedCity } from '../state/load-city.ts';
import type { LoadedDataset, Release } from '../state/load-dataset.ts';
import { sha256 } from './hash.ts';

/** The datasets of a verified city as they may be published on its day; `problems` are those of the copies. */
export const publishedCopies = ({ datasets, asOf }: Pick<LoadedCity, 'datasets' | 'asOf'>): LoadedDataset[] =>
  datasets.map((one) => {
    const problems: Problem[] = [];
    return { ...one, releases: expireReleases(one, asOf, problems), problems };
  });

/**
 * The releases as they may be published on the day `asOf`: every row of an entry that has ended has lost its texts, in its
 * values, its cells and the file's bytes. Nothing else changes; a release without such a row is the same object. A file
 * whose cells cannot be blanked for certain is published with no byte at all, and `problems` says why.
 */
export function expireReleases(
  { dataset, releases }: Pick<LoadedDataset, 'dataset' | 'releases'>,
  asOf: string,
  problems: Problem[] = [],
): Release[] {
  const columns = expiringColumns(dataset);
  if (columns.length === 0) return releases;
  const endings = findEndings(releases, asOf);
  return releases.map((release) => copyRelease(dataset, release, { columns, endings, problems }));
}

/** The entries that have ended, by key: their newest row was withdrawn, or its last day of display lies before `asOf`. */
function findEndings(releases: readonly Release[], asOf: string): Map<string, Ending> {
  const newest = new Map<string, RowRecord>();
  const withdrawnOn = new Map<string, string>();
  for (const { entry, records } of releases) {
    for (const record of records) {
      newest.set(record.key, record);
      if (record.printed['change'] !== 'withdrawn') withdrawnOn.delete(record.key);
      else if (!withdrawnOn.has(record.key)) withdrawnOn.set(record.key, entry.date);
    }
  }
  const endings = new Map<string, Ending>();
  for (const [key, record] of newest) {
    const withdrawn = withdrawnOn.get(key);
    // A row that is still being checked may hold anything.
    const until = dayIn(record, 'display_until');
    if (withdrawn !== undefined) endings.set(key, { on: withdrawn, why: 'withdrawn' });
    else if (until && until < asOf) endings.set(key, { on: dayAfter(until), why: 'display-ended' });
  }
  return endings;
}

interface Expiry {
  columns: readonly string[];
  endings: ReadonlyMap<string, Ending>;
  problems: Problem[];
}

function copyRelease(dataset: Dataset, release: Release, { columns, endings, problems }: Expiry): Release {
  if (!release.records.some(({ key }) => endings.has(key))) return release;
  const fields = new Map(
    columnsAt(dataset, release.entry.release).map(({ name, header }) => [name, release.header.indexOf(header)]),
  );
  const blanks = new Map<number, number[]>();
  let [cells, on] = [0, ''];
  const records = release.records.map((record): RowRecord => {
    const ending = endings.get(record.key);
    if (!ending) return record;
    // The note of a withdrawal is its published reason, and stays.
    const isReason = (name: string) => isChangeNote(name) && record.printed['change'] === 'withdrawn';
    const gone = columns.filter((name) => record.printed[name] && !isReason(name));
    blanks.set(
      record.spreadsheetRow - 1,
      gone.flatMap((name) => fields.get(name) ?? []),
    );
    cells += gone.length;
    if (gone.length > 0 && ending.on > on) on = ending.on;
    const blank = Object.fromEntries(gone.map((name) => [name, null]));
    return {
      ...record,
      row: { ...record.row, ...blank },
      printed: { ...record.printed, ...blank },
      ended: { ...ending, columns: gone },
    };
  });
  if (cells === 0) return { ...release, records };
  const blanked = blankCells(`data/${dataset.name}/${release.entry.release}.csv`, release.bytes, blanks);
  problems.push(...blanked.problems);
  const bytes = blanked.bytes ?? new Uint8Array();
  return { ...release, records, bytes, sha256: sha256(bytes), copy: { cells, on, registered: release.sha256 } };
}

export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
