import { dayIn } from '../check/release-check.ts';
import { expiringColumns, isChangeNote, type Dataset } from '../define/define-dataset.ts';
import type { Ending, RowRecord } from '../read/read-rows.ts';
import { byEnding, countBlank } from '../state/blank-cells.ts';
import type { LoadedCity } from '../state/load-city.ts';
import type { LoadedDataset, Release } from '../state/load-dataset.ts';
import { blankRelease } from './blank-release.ts';
import { sha256 } from './hash.ts';

/** The datasets of a verified city as they may be published on its day. */
export const publishedCopies = ({ datasets, asOf }: Pick<LoadedCity, 'datasets' | 'asOf'>): LoadedDataset[] =>
  datasets.map((one) => ({ ...one, releases: expireReleases(one, asOf), problems: [] }));

/**
 * The releases of a verified dataset as they may be published on the day `asOf`: every row of an entry that has ended has
 * lost its texts, in its values, its cells, the file's bytes and its seeds. Nothing else changes, and the root stays; a
 * release without such a row is the same object.
 */
export function expireReleases(loaded: Pick<LoadedDataset, 'dataset' | 'releases'>, asOf: string): Release[] {
  const { dataset, releases } = loaded;
  const ended = expireRows(loaded, asOf);
  return ended === releases ? releases : ended.map((release, index) => copyFiles(dataset, releases[index], release));
}

/** The releases with the rows that may be published on the day `asOf`; their files are as they were registered. */
export function expireRows(
  { dataset, releases }: Pick<LoadedDataset, 'dataset' | 'releases'>,
  asOf: string,
): Release[] {
  const columns = expiringColumns(dataset);
  if (columns.length === 0) return releases;
  const endings = findEndings(releases, asOf);
  return releases.map((release) => {
    if (!release.records.some(({ key }) => endings.has(key))) return release;
    const records = release.records.map((record) => endRow(record, endings.get(record.key), columns));
    return { ...release, records };
  });
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

/** A row without the texts that its ending takes; the note of a withdrawal is its published reason, and stays. */
function endRow(record: RowRecord, ending: Ending | undefined, columns: readonly string[]): RowRecord {
  if (!ending) return record;
  const isReason = (name: string) => isChangeNote(name) && record.printed['change'] === 'withdrawn';
  const gone = columns.filter((name) => record.printed[name] && !isReason(name));
  const blank = Object.fromEntries(gone.map((name) => [name, null]));
  return {
    ...record,
    row: { ...record.row, ...blank },
    printed: { ...record.printed, ...blank },
    ended: { ...ending, columns: gone },
  };
}

/** A release whose rows have ended with files to fit: `registered` is as it was before. */
function copyFiles(dataset: Dataset, registered: Release | undefined, release: Release): Release {
  if (!registered || release === registered) return release;
  const ended = byEnding(release.records).filter(({ columns }) => columns.length > 0);
  if (ended.length === 0) return release;
  const { bytes, seeds } = blankRelease(dataset, registered, new Map(ended.map(({ key, columns }) => [key, columns])));
  return { ...release, bytes, seeds, sha256: sha256(bytes), ended: countBlank(ended) };
}

export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
