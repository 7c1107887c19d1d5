import { needsGuard } from '../../../core/spreadsheet-text.ts';
import { writeRecord } from '../../../releases/read/canonical.ts';

/** Columns by name, and their rows. */
export interface TableCells {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** A table that says what it is, as CSV for spreadsheets too: each line of `about` stands above it behind a `#`. */
export const csvTable = (about: readonly string[], { columns, rows }: TableCells): string =>
  `\uFEFF${[...about.map((line) => [`# ${line}`]), columns, ...rows.map((row) => row.map(written))]
    .map(writeRecord)
    .join('')}`;

// Days and weeks are our own; a text that a spreadsheet would run or rewrite is guarded.
const ourOwn = /^\d{4}-(?:W\d{2}|\d{2}-\d{2})$/;

function written(cell: string | number | null): string {
  if (cell === null) return '';
  return typeof cell === 'string' && needsGuard(cell) && !ourOwn.test(cell) ? `'${cell}` : String(cell);
}
