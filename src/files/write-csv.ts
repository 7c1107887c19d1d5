import { writeCell, writeRecord } from '../core/csv-record.ts';
import { needsGuard } from '../core/spreadsheet-text.ts';
import type { CellKind, TableFile } from './table-file.ts';
import { bytesOfText } from './text-bytes.ts';

/** The table as plain CSV: UTF-8 without a byte-order mark, each cell as it is printed. */
export const writeCsv = (table: TableFile): Uint8Array<ArrayBuffer> => bytesOfText(plainLines(table));

/**
 * The table as CSV for Excel: a byte-order mark, its line ends, and an apostrophe before each text that Excel would run or
 * rewrite, as OWASP advises against CSV injection. Numbers and days stay as they are.
 */
export const writeExcelCsv = (table: TableFile): Uint8Array<ArrayBuffer> => bytesOfText(excelLines(table));

function* plainLines({ columns, rows }: TableFile): Generator<string> {
  yield writeRecord(columns.map(({ name }) => name));
  for (const row of rows) yield writeRecord(columns.map(({ name }) => row[name] ?? ''));
}

function* excelLines({ columns, rows }: TableFile): Generator<string> {
  const line = (cells: readonly string[]): string => `${cells.map(writeCell).join(',')}\r\n`;
  yield `\uFEFF${line(columns.map(({ name }) => guarded(name, 'text')))}`;
  for (const row of rows) yield line(columns.map(({ name, kind }) => guarded(row[name] ?? '', kind)));
}

// A column of numbers or days may hold a remark where there is none.
const isItself: Record<CellKind, (cell: string) => boolean> = {
  number: (cell) => /^-?\d+(?:\.\d+)?$/.test(cell),
  day: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
  text: () => false,
  code: () => false,
  codes: () => false,
};

const guarded = (cell: string, kind: CellKind): string =>
  needsGuard(cell) && !isItself[kind](cell) ? `'${cell}` : cell;
