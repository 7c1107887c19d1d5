import { parquetWriteBuffer } from 'hyparquet-writer';
import { isExactNumber, type TableColumn, type TableFile } from './table-file.ts';

type ParquetType = 'STRING' | 'DOUBLE' | 'DATE';

/**
 * The table as Parquet: numbers as doubles, days as dates, all else as text; what it is and where it is from stand in its
 * metadata as `title`, `source` and `columns`, which are JSON.
 */
export function writeParquet({ title, columns, rows, source }: TableFile): Uint8Array<ArrayBuffer> {
  const cells = columns.map((): (string | null)[] => []);
  // Once for all columns: the rows may be worked out as they are gone through.
  for (const row of rows) columns.forEach(({ name }, at) => cells[at]?.push(row[name] || null));
  const read = columns.map((column, at) => readColumn(column, cells[at] ?? []));
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name }, at) => ({ name, data: read[at]?.data ?? [] })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name }, at) => ({
        ...{ name, repetition_type: 'OPTIONAL' as const },
        ...schemaTypes[read[at]?.type ?? 'STRING'],
      })),
    ],
    kvMetadata: Object.entries({ title, source, columns }).map(([key, value]) => ({
      key,
      value: JSON.stringify(value),
    })),
    createdBy: 'hyparquet-writer',
  });
  return new Uint8Array(buffer);
}

const schemaTypes = {
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  DOUBLE: { type: 'DOUBLE' },
  DATE: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<ParquetType, object>;

/** A column's values. One that holds a remark where a number or a day should be is a column of text. */
function readColumn({ kind }: TableColumn, cells: (string | null)[]): { type: ParquetType; data: unknown[] } {
  const all = (isSo: (cell: string) => boolean): boolean => cells.every((cell) => cell === null || isSo(cell));
  if (kind === 'number' && all(isExactNumber))
    return { type: 'DOUBLE', data: cells.map((cell) => (cell === null ? null : Number(cell))) };
  if (kind === 'day' && all((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell)))
    return { type: 'DATE', data: cells.map((cell) => (cell === null ? null : new Date(`${cell}T00:00:00Z`))) };
  return { type: 'STRING', data: cells };
}
