import { problem, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { NumberException, RegisterEntry, ReleaseEntry } from '../define/release-entry.ts';
import type { FolderFiles } from '../files/folder-files.ts';
import type { PictureFault } from '../files/picture-faults.ts';
import { pictureColumns, picturesFolder } from '../files/pictures.ts';
import { namesOf } from '../read/columns-at.ts';
import { decodeText } from '../read/decode-text.ts';
import { exactText } from '../read/exact-text.ts';
import { findConflict } from '../read/merge-conflict.ts';
import { parseCsv, type LoosePlace } from '../read/parse-csv.ts';
import { readRows, type ReadContext, type RowRecord } from '../read/read-rows.ts';
import { checkRemovals, filesChanged, withoutReturned } from '../register/check-removals.ts';
import { checkTable } from '../register/check-table.ts';
import { checkFollowed, followsFile, readFollowed, type Followed } from '../register/follows.ts';
import { sha256 } from '../register/hash.ts';
import { readRegister, registerFile, releasesIn, seedsFile, tableFile } from '../register/register.ts';
import { removalsIn, type Removal } from '../register/removals.ts';
import type { Seeds } from '../register/seeds.ts';
import type { Rows } from '../register/table-leaves.ts';
import type { BlankCells } from './blank-cells.ts';
import { hasHiddenRows } from './hidden-rows.ts';
import { removedEarlier, type EarlierRemoval } from './removed-earlier.ts';

/** The files of a dataset's folder by name; null where one cannot be read, or is no file. */
export type Folder = FolderFiles;

/** A registered release with its rows; `bytes` are the registered file's. */
export interface Release {
  entry: ReleaseEntry;
  /** Of the bytes. */
  sha256: string;
  bytes: Uint8Array;
  /** The file of its seeds. */
  seeds: Uint8Array;
  /** Column headers in the order of the file. */
  header: string[];
  records: RowRecord[];
  /** What the law had removed from it. */
  removals: readonly Removal[];
  /** What the law had removed from a release before, and was blank when this one was registered. */
  removedEarlier?: readonly EarlierRemoval[];
  /** Where texts have gone with their entries, by reason; `bytes`, `seeds` and `sha256` are then the copy's. */
  ended?: readonly BlankCells[];
}

export interface LoadedDataset {
  dataset: Dataset;
  /** The register, oldest first. */
  entries: readonly RegisterEntry[];
  /** What the register followed, as long as it may be told; see `register/follows.ts`. */
  followed?: Followed | null;
  /** Oldest first. */
  releases: Release[];
  /** SHA-256 of each file in the dataset's folder of pictures, by name. */
  pictures: ReadonlyMap<string, string>;
  /** What is wrong with their contents, by name. */
  pictureFaults?: ReadonlyMap<string, readonly PictureFault[]>;
  problems: Problem[];
}

/** A dataset that has no release yet. */
export const emptyDataset = (dataset: Dataset, pictures: LoadedDataset['pictures'] = new Map()): LoadedDataset => ({
  dataset,
  entries: [],
  releases: [],
  pictures,
  problems: [],
});

const recordRules = new Set<string>([
  ...['register-missing', 'register-lost', 'register-former', 'register-cut', 'register-format'],
  ...['register-altered', 'register-order', 'register-fork', 'merge-conflict'],
  ...['bytes-changed', 'not-canonical', 'file-missing', 'not-a-file', 'seeds-missing', 'seeds-format', 'seeds-changed'],
  ...['removal-unfounded', 'removal-returned', 'removal-unregistered'],
  ...['follows-missing', 'follows-changed', 'follows-kept'],
]);

/** True for a problem that leaves register, tables and seeds as they were registered: what is wrong is in what they say. */
export const isUnchanged = ({ rule }: Pick<Problem, 'rule'>): boolean => !recordRules.has(rule);

/** Reads and verifies one dataset's folder: register, roots, files, cells. Never throws; problems say what is wrong. */
export function loadDataset(
  dataset: Dataset,
  folder: Folder,
  pictures: LoadedDataset['pictures'] = new Map(),
): LoadedDataset {
  const folderPath = `data/${dataset.name}`;
  const register = folder.get(registerFile);
  const registerPath = `${folderPath}/${registerFile}`;
  const unregistered = (name: string) =>
    problem(
      name.endsWith('.csv') ? 'file-unregistered' : 'file-stranger',
      { file: `${folderPath}/${name}` },
      { dataset: dataset.name },
    );
  const hasPictures = pictureColumns(dataset).length > 0;
  const names = [...folder.keys()].filter((name) => !(hasPictures && name === picturesFolder));
  // A register that cannot be read says nothing of the files beside it.
  if (register === null)
    return { ...emptyDataset(dataset, pictures), problems: [problem('not-a-file', { file: registerPath })] };
  if (!register) {
    const files = new Set(names.filter(isOfRelease).map(withoutEnding));
    const lost = problem('register-lost', { file: registerPath }, { count: String(files.size) });
    const none = [
      problem('register-missing', { file: registerPath }, { dataset: dataset.name }),
      ...names.map(unregistered),
    ];
    return { ...emptyDataset(dataset, pictures), problems: files.size > 0 ? [lost] : none };
  }
  const { entries, problems } = readRegister(registerPath, exactText(register));
  const { releases, problems: found } = loadReleases(dataset, folder, entries);
  // What a broken register says of its files is not to be believed: they would be blamed for what it lost.
  if (problems.some(isOfRegister))
    return { ...emptyDataset(dataset, pictures), entries, releases, problems: problems.filter(isOfRegister) };
  const followed = entries.length > 0 ? checkFollowed(folderPath, entries, folder.get(followsFile)) : [];
  const known = new Set(releasesIn(entries).flatMap(({ release }) => [tableFile(release), seedsFile(release)]));
  const strays = names.filter((name) => name !== registerFile && name !== followsFile && !known.has(name));
  // A table with seeds was registered once: what is missing is its entry.
  const cut = strays.filter((name) => name.endsWith('.csv') && strays.includes(`${withoutEnding(name)}.seeds`));
  const others = withoutOwnSeeds(
    strays.filter((name) => !cut.includes(name)),
    cut,
  );
  return {
    ...{ dataset, entries, releases, pictures },
    followed: followedIn(folder.get(followsFile)),
    problems: [
      ...problems,
      ...cut.map((name) => problem('register-cut', { file: registerPath }, { found: withoutEnding(name) })),
      ...followed,
      ...found,
      ...others.map(unregistered),
    ],
  };
}

const isOfRelease = (name: string): boolean => /\.(?:csv|seeds)$/.test(name);
const withoutEnding = (name: string): string => name.replace(/\.(?:csv|seeds)$/, '');

/** True for what is wrong with the register itself, and not with the words of its entries. */
const isOfRegister = ({ rule }: Problem): boolean => rule.startsWith('register-') || rule === 'merge-conflict';

const followedIn = (bytes: Uint8Array | null | undefined): Followed | null =>
  bytes ? readFollowed(exactText(bytes)) : null;

/** Seeds go with their table: where something was said of that, there is no more to say of them. */
const withoutOwnSeeds = (names: readonly string[], tables: readonly string[]): string[] =>
  names.filter((name) => !(name.endsWith('.seeds') && tables.includes(`${withoutEnding(name)}.csv`)));

function loadReleases(
  dataset: Dataset,
  folder: Folder,
  entries: readonly RegisterEntry[],
): { releases: Release[]; problems: Problem[] } {
  // One list a file: a file that is wrong in every row has more problems than a call has room for.
  const problems: Problem[][] = [];
  const releases: Release[] = [];
  const removed = removalsIn(entries);
  // A cell the law had removed may stay blank in every later release too, and a number that is no person's stays none.
  const removals: Removal[] = [];
  const exceptions: NumberException[] = [];
  const seedsRead = new Map<string, Seeds>();
  for (const entry of releasesIn(entries)) {
    const name = tableFile(entry.release);
    const file = `data/${dataset.name}/${name}`;
    const own = removed
      .filter(({ release }) => release === entry.release)
      .map((one) => ({ ...one, columns: namesOf(dataset, entry.release, one.columns) }));
    removals.push(...own);
    exceptions.push(...(entry.exceptions ?? []));
    const bytes = folder.get(name);
    const seeds = folder.get(seedsFile(entry.release));
    if (!bytes) {
      problems.push([problem(bytes === null ? 'not-a-file' : 'file-missing', { file })]);
      continue;
    }
    const context = { dataset, file, release: entry.release, removals, exceptions };
    const read = readTable(context, bytes);
    // A file that cannot be read is another: that it cannot is all there is to say.
    const checked = hasHiddenRows(read)
      ? { seeds: null, problems: [] }
      : checkTable({ dataset, entry, entries, bytes, seeds, ...read });
    if (checked.seeds) seedsRead.set(entry.release, checked.seeds);
    problems.push(checked.problems, read.problems);
    const { header, records } = read;
    const files = { bytes, sha256: sha256(bytes), seeds: seeds ?? new Uint8Array() };
    const earlier = removals.length > own.length ? removedEarlier(records, own) : [];
    releases.push({
      entry,
      ...files,
      header,
      records,
      removals: own,
      ...(earlier.length > 0 && { removedEarlier: earlier }),
    });
  }
  const standing = problems.flat();
  const unremoved = checkRemovals(dataset, entries, { releases, seeds: seedsRead, changed: filesChanged(standing) });
  return { releases, problems: [...withoutReturned(standing, unremoved), ...unremoved] };
}

/** A registered CSV as far as it can be read. */
export interface ReadTable {
  header: string[];
  records: RowRecord[];
  /** The cells of every record, sound or not, in the order of the file. */
  rows: Rows;
  /** The line on which each of them begins. */
  lines: readonly number[];
  /** The first place that is not in the canonical writing. */
  loose: LoosePlace | null;
  problems: Problem[];
}

/** One registered CSV file → rows and problems. */
export function readTable(context: ReadContext, bytes: Uint8Array): ReadTable {
  const { file } = context;
  const { text, problems } = decodeText(file, bytes);
  const nothing = { header: [], records: [], rows: [], lines: [], loose: null };
  if (text === null) return { ...nothing, problems };
  const conflict = findConflict(file, text);
  if (conflict.length > 0) return { ...nothing, problems: conflict };
  const table = parseCsv(file, text);
  const { header } = table;
  const rows = table.records.map(({ cells }) => cells);
  const lines = table.records.map(({ line }) => line);
  // What decoding dropped was a byte-order mark, for nothing else is dropped without a problem.
  const isMarked = Buffer.byteLength(text) < bytes.length;
  // Mixed line ends and stray marks have said so themselves.
  const isOdd = problems.length + table.problems.length > 0;
  const loose = isOdd ? null : isMarked ? { line: 1 } : (table.loose ?? null);
  if (header.length === 0)
    return { header, records: [], rows, lines, loose, problems: [...problems, ...table.problems] };
  const { records, problems: rowProblems } = readRows(context, table);
  return { header, records, rows, lines, loose, problems: [...problems, ...table.problems, ...rowProblems] };
}
