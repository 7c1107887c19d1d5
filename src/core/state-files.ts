import { tableFormats, type TableFormat } from './table-formats.ts';

/** A whole state by name: the newest, or the end of a year. */
export type StateName = 'current' | `state-${string}`;

/** A file with the whole state of a dataset after a release. */
export interface StateFile {
  /** Below `/data/<dataset>/`. */
  name: string;
  stem: StateName;
  format: TableFormat;
  release: string;
  /** The year whose last release it is; null for the newest state. */
  year: string | null;
}

/** The archive of a dataset's newest state with all that explains it, below `/data/<dataset>/`. */
export const packageArchive = 'package.zip';

const newestFormats: readonly TableFormat[] = ['csv', 'xlsx', 'json', 'parquet'];
const yearFormats: readonly TableFormat[] = ['csv', 'json'];

/**
 * The whole states that are published of a dataset, the CSV of the newest first: the newest in every format, and, where
 * releases hold changes alone, the last of each year that a later release has ended. Of one whose releases are whole
 * tables each release is one.
 */
export function stateFiles(
  { releases: kind }: { releases: 'full' | 'upsert' },
  releases: readonly string[],
): StateFile[] {
  const newest = releases.at(-1);
  if (newest === undefined) return [];
  const filesOf = (stem: StateName, release: string, year: string | null, formats: readonly TableFormat[]) =>
    formats.map((format) => ({ name: `${stem}.${tableFormats[format].ending}`, stem, format, release, year }));
  const current = filesOf('current', newest, null, newestFormats);
  if (kind === 'full') return current;
  const lastOf = new Map(releases.map((release) => [release.slice(0, 4), release]));
  lastOf.delete(newest.slice(0, 4));
  const years = [...lastOf].reverse();
  return [...current, ...years.flatMap(([year, release]) => filesOf(`state-${year}`, release, year, yearFormats))];
}

interface NamedDataset {
  name: string;
  provenance: 'official' | 'sample';
}

/**
 * The name, without ending, under which rows of a release are saved: files travel alone, and those of sample data say so.
 * `release` is null where the page that links the file cannot know which one it has reached.
 */
export const savedStem = (
  { name, provenance }: NamedDataset,
  { stem, release }: { stem: string | null; release: string | null },
): string => [name, provenance === 'sample' ? 'sample' : null, stem, release].filter((part) => part !== null).join('.');

/** The name under which a file below `/data/<dataset>/` is saved: `ledger.sample.current.2026-11-23.xlsx`. */
export function savedName(dataset: NamedDataset, file: { name: string; release: string }): string {
  const dot = file.name.indexOf('.');
  return `${savedStem(dataset, { stem: file.name.slice(0, dot), release: file.release })}${file.name.slice(dot)}`;
}
