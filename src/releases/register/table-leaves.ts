import { commitText, keyDeriver } from './commit-cell.ts';
import { RowEncoder } from './encode-row.ts';
import { digestHex, leafHash, merkleRoot, type Digest } from './merkle.ts';
import { headText, type SeedColumn, type SeedLine } from './seeds.ts';

/** The cells of a table's rows, each row in the order of the header. */
export type Rows = readonly (readonly string[])[];

type Column = Pick<SeedColumn, 'name' | 'isKeyed'>;
type Secret = Pick<SeedLine, 'seed' | 'open'>;

/** The first two bytes of a hash, by which a changed row is found. */
export const checkOf = (digest: Digest): string => digest.slice(0, 2);

/** True for the cells of a row that has something to keep secret: only such a row has a seed. */
export function seedNeed(columns: readonly Column[]): (cells: readonly string[]) => boolean {
  const keyed = columns.flatMap(({ isKeyed }, column) => (isKeyed ? [column] : []));
  return (cells) => keyed.some((column) => cells[column]);
}

/**
 * Encodes the rows of a table one after the other and returns the hash of each leaf. `onCell` is handed the encoded bytes
 * of every cell, good until it returns, with the numbers of its row and column from 0.
 */
export function hashRows(
  columns: readonly Column[],
  rows: Rows,
  secretOf: (row: number) => Secret,
  onCell?: (encoded: Uint8Array, row: number, column: number) => void,
): Digest[] {
  const encoder = new RowEncoder();
  const readers = columns.map(({ name, isKeyed }) => ({ name, derive: isKeyed ? keyDeriver(name) : null }));
  return rows.map((cells, row) => {
    encoder.start();
    const { seed, open } = secretOf(row);
    let column = 0;
    for (const { name, derive } of readers) {
      const from = encoder.length;
      const text = cells[column] ?? '';
      if (derive === null) encoder.text(text);
      else if (seed === null) encodeOpen(encoder, text, open.get(name));
      else if (text === '') encoder.text(text);
      else encoder.commitment(commitText(derive(seed), text));
      if (onCell) onCell(encoder.cells(from), row, column);
      column += 1;
    }
    return encoder.leafHash();
  });
}

function encodeOpen(encoder: RowEncoder, text: string, cell: ReturnType<Secret['open']['get']>): void {
  if (cell === undefined) encoder.text(text);
  else encoder.commitment('key' in cell ? commitText(cell.key, text) : cell.commitment);
}

/** The root over the first line of the seeds and the leaves of the rows, as hex. */
export const tableRoot = (columns: readonly SeedColumn[], leaves: readonly Digest[]): string =>
  digestHex(merkleRoot([leafHash(Buffer.from(headText(columns))), ...leaves]));
