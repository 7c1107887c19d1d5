import type { Words } from '../../core/words.ts';
import { problem, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { RegisterEntry } from '../define/release-entry.ts';
import { columnsAt } from '../read/columns-at.ts';
import type { Release } from '../state/load-dataset.ts';
import { registerFile, seedsFile } from './register.ts';
import { removalsIn, type Removal } from './removals.ts';
import type { Seeds } from './seeds.ts';

interface Found {
  releases: readonly Release[];
  /** By release; one that could not be read is not among them. */
  seeds: ReadonlyMap<string, Seeds>;
}

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
  if (record.printed[at.name]) return { zh: '这一格并不空', en: 'the cell is not empty' };
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
