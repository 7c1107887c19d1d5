import { releaseFiles, type ReleaseFileKind } from '../../core/release-files.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { RegisterEntry } from '../define/release-entry.ts';
import { headersOf } from '../read/columns-at.ts';
import type { LoadedDataset, Release } from '../state/load-dataset.ts';
import type { Followed } from './follows.ts';
import { sha256 } from './hash.ts';

/** Cells of one row that a served file lacks, and why. */
export interface RemovedCells {
  key: string;
  columns: readonly string[];
  why: 'law' | 'display-ended' | 'withdrawn';
  on: string;
  /** For `law` the number of the entry that says so. */
  entry?: number;
}

/** The files of one release as they are served on a day; addresses are below `/data/<dataset>/`. */
export interface ServedRelease {
  release: string;
  csv: string;
  seeds: string;
  sums: string;
  csv_sha256: string;
  seeds_sha256: string;
  removed: RemovedCells[];
}

/** What `/data/<dataset>/register.json` holds; public/verify/record.md, "What is served". */
export interface PublicRegister {
  format: 'gongwei-register/1';
  dataset: string;
  asOf: string;
  /** The hash of the last entry; null where there is none yet. */
  head: string | null;
  /** The register before this one, as long as no text of it is gone: its head, and the key of the commitment. */
  follows?: Followed;
  entries: readonly RegisterEntry[];
  files: ServedRelease[];
}

/** What the register followed, where nobody could check a guess at a missing text with it. */
export const publishedFollows = ({
  followed,
  releases,
}: Pick<LoadedDataset, 'followed' | 'releases'>): Followed | null =>
  followed && releases.every(({ removals, ended }) => removals.length === 0 && !ended) ? followed : null;

/** A dataset's register as it is served, with the files of its releases as they may be published on the day `asOf`. */
export function publicRegister(
  loaded: Pick<LoadedDataset, 'dataset' | 'entries' | 'releases' | 'followed'>,
  asOf: string,
): PublicRegister {
  const { dataset, entries, releases } = loaded;
  const follows = publishedFollows(loaded);
  return {
    format: 'gongwei-register/1',
    dataset: dataset.name,
    asOf,
    head: entries.at(-1)?.sha256 ?? null,
    ...(follows && { follows }),
    entries,
    files: releases.map((release) => servedRelease(dataset, release)),
  };
}

function servedRelease(dataset: Dataset, release: Release): ServedRelease {
  const name = release.entry.release;
  const addressOf = (kind: ReleaseFileKind): string =>
    `${name}/${releaseFiles(dataset).find((one) => one.kind === kind)?.name ?? ''}`;
  return {
    release: name,
    csv: addressOf('registered'),
    seeds: addressOf('seeds'),
    sums: addressOf('sums'),
    csv_sha256: release.sha256,
    seeds_sha256: sha256(release.seeds),
    removed: removedFrom(dataset, release),
  };
}

/** What the law had removed, in the order of the register, then what has ended, in the order of the rows. */
function removedFrom(dataset: Dataset, { entry: { release }, removals, records }: Release): RemovedCells[] {
  const headers = (columns: readonly string[]) => headersOf(dataset, release, columns);
  return [
    ...removals.map(({ key, columns, on, entry }) => ({
      key,
      columns: headers(columns),
      why: 'law' as const,
      on,
      entry,
    })),
    ...records.flatMap(({ key, ended }) =>
      ended && ended.columns.length > 0 ? [{ key, columns: headers(ended.columns), why: ended.why, on: ended.on }] : [],
    ),
  ];
}
