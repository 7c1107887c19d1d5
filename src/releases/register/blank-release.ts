import type { Dataset } from '../define/define-dataset.ts';
import { columnsAt } from '../read/columns-at.ts';
import { writeCsv } from '../read/write-csv.ts';
import type { Release } from '../state/load-dataset.ts';
import { openRows } from './open-rows.ts';
import { readSeeds, writeSeeds } from './seeds.ts';

/** The names of the columns whose cells go, by the key of their row. */
export type Blanks = ReadonlyMap<string, readonly string[]>;

/**
 * The files of a sound release once cells are removed: the canonical writing of its rows without them, and its seeds with
 * the keys of those cells gone. The root is the same for both.
 */
export function blankRelease(
  dataset: Dataset,
  { entry, seeds, records }: Pick<Release, 'entry' | 'seeds' | 'records'>,
  blanks: Blanks,
): { bytes: Uint8Array; seeds: Uint8Array } {
  const columns = columnsAt(dataset, entry.release);
  const read = readSeeds(new TextDecoder().decode(seeds));
  if ('line' in read)
    throw new Error(`The seeds of ${dataset.name} ${entry.release} are not sound, line ${read.line}.`);
  const rows = records.map(({ printed }) => columns.map(({ name }) => printed[name] ?? ''));
  const removals = new Map(
    records.flatMap(({ key }, row) => {
      const gone = blanks.get(key) ?? [];
      return gone.length === 0
        ? []
        : [[row, columns.flatMap(({ name, header }) => (gone.includes(name) ? [header] : []))] as const];
    }),
  );
  const blanked = records.map(({ key, printed }) => ({
    printed: { ...printed, ...Object.fromEntries((blanks.get(key) ?? []).map((name) => [name, null])) },
  }));
  const encoder = new TextEncoder();
  return {
    bytes: encoder.encode(writeCsv(dataset, entry.release, blanked)),
    seeds: encoder.encode(writeSeeds(openRows(read, rows, removals))),
  };
}
