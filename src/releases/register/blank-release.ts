import { writeRecord } from '../../core/csv-record.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { columnsAt } from '../read/columns-at.ts';
import { exactText } from '../read/exact-text.ts';
import type { Release } from '../state/load-dataset.ts';
import { compareTable } from './find-changes.ts';
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
  { entry, seeds, header, records }: Pick<Release, 'entry' | 'seeds' | 'header' | 'records'>,
  blanks: Blanks,
): { bytes: Uint8Array; seeds: Uint8Array } {
  const read = readSeeds(exactText(seeds));
  if ('line' in read)
    throw new Error(`The seeds of ${dataset.name} ${entry.release} are not sound, line ${read.line}.`);
  const names = new Map(columnsAt(dataset, entry.release).map((at) => [at.header, at.name]));
  const columns = header.map((one) => ({ header: one, name: names.get(one) ?? '' }));
  const rows = records.map(({ printed }) => columns.map(({ name }) => printed[name] ?? ''));
  const removals = new Map(
    records.map(({ key }, row) => {
      const gone = blanks.get(key) ?? [];
      return [row, columns.filter(({ name }) => gone.includes(name)).map((column) => column.header)] as const;
    }),
  );
  const blanked = rows.map((cells, row) =>
    cells.map((cell, column) => (removals.get(row)?.includes(header[column] ?? '') ? '' : cell)),
  );
  const opened = openRows(read, rows, removals);
  // Whatever is published or written in place of a registered file must have its very root.
  const { changes } = compareTable(opened, blanked, entry);
  if (changes.length > 0)
    throw new Error(`${dataset.name} ${entry.release} without its removed cells has another root.`);
  const encoder = new TextEncoder();
  return {
    bytes: encoder.encode([header, ...blanked].map(writeRecord).join('')),
    seeds: encoder.encode(writeSeeds(opened)),
  };
}
