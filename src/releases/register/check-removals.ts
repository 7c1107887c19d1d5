import type { Words } from '../../core/words.ts';
import { cellPlaces } from '../check/cell-place.ts';
import { problem, type Place, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { RegisterEntry } from '../define/release-entry.ts';
import { columnsAt } from '../read/columns-at.ts';
import type { Release } from '../state/load-dataset.ts';
import { registerFile, seedsFile, tableFile } from './register.ts';
import { removalsIn, type Removal } from './removals.ts';
import type { Seeds } from './seeds.ts';

interface Found {
  releases: readonly Release[];
  /** By release; one that could not be read is not among them. */
  seeds: ReadonlyMap<string, Seeds>;
  /** The tables and seeds, by path, that are not as they were registered. */
  changed: ReadonlySet<string>;
}

/** The files of which a problem says that they changed. */
export const filesChanged = (problems: readonly Problem[]): Set<string> =>
  new Set(problems.filter(isChange).map(({ file }) => file));

/** The problems without those that only repeat that a removed cell is back. */
export function withoutReturned(problems: readonly Problem[], removals: readonly Problem[]): Problem[] {
  const back = removals.filter(({ rule }) => rule === 'removal-returned');
  if (back.length === 0) return [...problems];
  const releases = new Set(back.map(({ file }) => releaseOf(file)));
  const rows = new Set(back.map(({ file, line }) => `${file} ${line}`));
  return problems.filter((one) => {
    if (!isChange(one) || !releases.has(releaseOf(one.file))) return true;
    return one.line !== undefined && one.line > 1 && !rows.has(`${one.file} ${one.line}`);
  });
}

const isChange = ({ rule }: Problem): boolean => rule === 'bytes-changed' || rule === 'seeds-changed';
const releaseOf = (file: string): string => file.replace(/\.(?:csv|seeds)$/, '');

/**
 * What the register says was removed against the files: the cells exist, are blank, and their keys are gone; and no cell
 * was removed of which the register says nothing.
 */
export function checkRemovals(dataset: Dataset, entries: readonly RegisterEntry[], found: Found): Problem[] {
  const removals = removalsIn(entries);
  const named = new Map<string, number>();
  const unfounded = removals.flatMap((removal) =>
    removal.columns.flatMap((column) => {
      const cell = nameOf(removal.release, removal.key, column);
      const earlier = named.get(cell);
      named.set(cell, removal.entry);
      const back = earlier === undefined ? findReturned(dataset, removal, column, found) : null;
      if (back !== null) return [back];
      const why = earlier === undefined ? whyUnfounded(dataset, removal, column, entries, found) : alreadyIn(earlier);
      if (why === null) return [];
      const place = { file: `data/${dataset.name}/${registerFile}` };
      return [problem('removal-unfounded', place, { found: String(removal.entry), cell, why })];
    }),
  );
  return [...unfounded, ...found.releases.flatMap((release) => findUnregistered(dataset, release, found, named))];
}

const nameOf = (release: string, key: string, column: string): string => `${release} ${key} ${column}`;

const alreadyIn = (entry: number): Words => ({
  zh: `第 ${entry} 条已经写过`,
  en: `entry ${entry} names it already`,
});

/** A removed cell that is back: its text in the table, or its key in the seeds; the register is right, the file is an old one. */
function findReturned(
  dataset: Dataset,
  removal: Removal,
  column: string,
  { releases, seeds, changed }: Found,
): Problem | null {
  const { key, release: name, entry, isCommitted } = removal;
  const release = releases.find((one) => one.entry.release === name);
  const record = release?.records.find((one) => one.key === key);
  const at = columnsAt(dataset, name).find((one) => one.header === column);
  if (!release || !record || !at || (isCommitted && release.entry.entry > entry)) return null;
  const folder = `data/${dataset.name}`;
  const [table, atSeeds] = [`${folder}/${tableFile(name)}`, `${folder}/${seedsFile(name)}`];
  const back = (place: Place, why: Words): Problem =>
    problem('removal-returned', place, {
      ...{ found: column, key, entry: String(entry), why },
      files: `${table} ${atSeeds}`,
    });
  if (record.printed[at.name])
    return back(cellPlaces(dataset, table, release)(record, at.name), {
      zh: '这一格又有内容了',
      en: 'the cell is filled again',
    });
  const line = seeds.get(name)?.lines[record.spreadsheetRow - 2];
  const cell = line?.open.get(at.header);
  // Where table and seeds fit the root, there never was a text in this cell.
  const hasKey = (cell && 'key' in cell) || (line?.seed != null && changed.has(table));
  if (!isCommitted || !hasKey) return null;
  return back(
    { file: atSeeds, line: record.spreadsheetRow, column },
    { zh: '它的密钥又回来了', en: 'its key is back' },
  );
}

/** Why a cell cannot have been removed by an entry; null where it was. */
function whyUnfounded(
  dataset: Dataset,
  { release: name, key, entry, isCommitted }: Removal,
  column: string,
  entries: readonly RegisterEntry[],
  { releases, seeds: read }: Found,
): Words | null {
  const registered = entries.find((one) => one.kind === 'release' && one.release === name);
  if (!registered || (isCommitted && registered.entry > entry))
    return { zh: '那时没有这个版本', en: 'there was no such release then' };
  const release = releases.find((one) => one.entry.release === name);
  const seeds = read.get(name);
  // A file that cannot be read has said so itself.
  if (!release || !seeds) return null;
  const record = release.records.find((one) => one.key === key);
  const at = columnsAt(dataset, name).find((one) => one.header === column);
  if (!record || !at) return { zh: '没有这一格', en: 'there is no such cell' };
  if (!isCommitted) return null;
  const cell = seeds.lines[record.spreadsheetRow - 2]?.open.get(at.header);
  if (cell && 'commitment' in cell) return null;
  return { zh: '这一格从未删去过文字', en: 'no text was ever removed from it' };
}

/** The cells that were removed though no entry names them. */
function findUnregistered(
  dataset: Dataset,
  { entry, records }: Release,
  { seeds }: Found,
  named: ReadonlyMap<string, number>,
): Problem[] {
  const keys = new Map(records.map(({ key, spreadsheetRow }) => [spreadsheetRow - 2, key]));
  const lines = seeds.get(entry.release)?.lines ?? [];
  return lines.flatMap(({ open }, row) =>
    [...open].flatMap(([column, cell]) => {
      const key = keys.get(row) ?? '';
      if ('key' in cell || named.has(nameOf(entry.release, key, column))) return [];
      const place = { file: `data/${dataset.name}/${seedsFile(entry.release)}`, line: row + 2, column };
      return [problem('removal-unregistered', place, { found: column, key })];
    }),
  );
}
