import { writeRecord } from '../../../releases/read/canonical.ts';

/** Columns by name, and their rows. */
export interface TableCells {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** A table that says what it is, as CSV with a mark for Excel: each line of `about` stands above it behind a `#`. */
export const csvTable = (about: readonly string[], { columns, rows }: TableCells): string =>
  `\uFEFF${[
    ...about.map((line) => [`# ${line}`]),
    columns,
    ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  ]
    .map(writeRecord)
    .join('')}`;
