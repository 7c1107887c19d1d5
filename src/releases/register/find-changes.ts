import { createHash } from 'node:crypto';
import type { Seeds } from './seeds.ts';
import { checkOf, hashRows, seedNeed, tableRoot, type Rows } from './table-leaves.ts';

/** Where a table and its seeds differ from what was registered; rows and columns count from 0, the rows without the header. */
export type TableChange =
  /** A cell of the table. */
  | { kind: 'cell'; row: number; column: number }
  /** The line of a row in the seeds: its seed or keys, or only its check. */
  | { kind: 'seed' | 'row-check'; row: number }
  /** Rows came, went or moved, from this one on. */
  | { kind: 'rows'; row: number }
  /** Lines of the seeds came, went or moved, from that of this row on. */
  | { kind: 'seed-lines'; row: number }
  /** What the first line of the seeds says of a column. */
  | { kind: 'column-check'; column: number }
  /** Something that the checks do not show. */
  | { kind: 'unknown' };

/** The root of a table as it is now, and where it differs from the registered one; no change where all is as registered. */
export function compareTable(
  { columns, lines }: Seeds,
  rows: Rows,
  registered: { root: string; rows: number },
): { root: string; changes: TableChange[] } {
  const nothing = { seed: null, open: new Map() };
  const secretOf = (row: number) => lines[row] ?? nothing;
  const leaves = hashRows(columns, rows, secretOf);
  const root = tableRoot(columns, leaves);
  const odd = leaves.flatMap((leaf, row) => (checkOf(leaf) === lines[row]?.check ? [] : [row]));
  if (root === registered.root && rows.length === lines.length && rows.length === registered.rows) {
    const needsSeed = seedNeed(columns);
    // A row without secrets has no seed, and one with secrets has a key for each: else its line could be another.
    const idle = lines.flatMap(({ seed, open }, row) => {
      const cells = rows[row] ?? [];
      const isBare = columns.some(({ name, isKeyed }, at) => isKeyed && cells[at] && !open.has(name));
      return (seed === null ? isBare : !needsSeed(cells)) ? [row] : [];
    });
    return {
      root,
      changes: [
        ...odd.map((row) => ({ kind: 'row-check' as const, row })),
        ...idle.map((row) => ({ kind: 'seed' as const, row })),
      ],
    };
  }
  const row = odd[0] ?? Math.min(rows.length, lines.length);
  const moved: TableChange[] = [
    ...(rows.length === registered.rows ? [] : [{ kind: 'rows' as const, row }]),
    ...([registered.rows, rows.length].includes(lines.length) ? [] : [{ kind: 'seed-lines' as const, row }]),
  ];
  if (moved.length > 0) return { root, changes: moved };

  const hashes = columns.map(() => createHash('sha256'));
  hashRows(columns, rows, secretOf, (encoded, _, column) => hashes[column]?.update(encoded));
  const oddColumns = columns.flatMap(({ check }, column) =>
    hashes[column]?.digest('hex').startsWith(check) ? [] : [column],
  );
  const changes: TableChange[] =
    odd.length === 0
      ? oddColumns.map((column) => ({ kind: 'column-check', column }))
      : odd.flatMap((row): TableChange[] => {
          const cells = oddColumns.filter((column) => rows[row]?.[column] || !columns[column]?.isKeyed);
          const keyed = columns.flatMap(({ isKeyed }, column) => (isKeyed && rows[row]?.[column] ? [column] : []));
          const isSeed =
            cells.length > 0 &&
            keyed.length > 1 &&
            keyed.every((column) => oddColumns.includes(column)) &&
            oddColumns.every((column) => columns[column]?.isKeyed);
          return isSeed ? [{ kind: 'seed', row }] : cells.map((column) => ({ kind: 'cell', row, column }));
        });
  return { root, changes: changes.length > 0 ? changes : [{ kind: 'unknown' }] };
}
