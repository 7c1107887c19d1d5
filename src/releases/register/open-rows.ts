import { commitText, keyDeriver } from './commit-cell.ts';
import type { OpenCell, SeedLine, Seeds } from './seeds.ts';
import type { Rows } from './table-leaves.ts';

/** The names of the columns whose cells go, by row, from 0. */
export type Removals = ReadonlyMap<number, readonly string[]>;

/**
 * The seeds once cells are removed: the seed of each row gives way to the keys of the cells that stay and the commitments
 * of those that go. `rows` are as they were before. The root stays what it was; removed texts cannot be told from the result.
 */
export function openRows({ columns, lines }: Seeds, rows: Rows, removals: Removals): Seeds {
  const keyed = columns.flatMap(({ name, isKeyed }, column) =>
    isKeyed ? [{ name, column, derive: keyDeriver(name) }] : [],
  );
  const opened = lines.map((line, row): SeedLine => {
    const gone = removals.get(row) ?? [];
    if (gone.length === 0) return line;
    const cells = keyed.flatMap(({ name, column, derive }): [string, OpenCell][] => {
      const text = rows[row]?.[column] ?? '';
      const before = line.open.get(name);
      const key = line.seed === null ? before && 'key' in before && before.key : text !== '' && derive(line.seed);
      if (!key) return before ? [[name, before]] : [];
      return [[name, gone.includes(name) ? { commitment: commitText(key, text) } : { key }]];
    });
    return { check: line.check, seed: null, open: new Map(cells) };
  });
  return { columns, lines: opened };
}
