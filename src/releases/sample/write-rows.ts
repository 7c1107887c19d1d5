import Papa from 'papaparse';
import type { Dataset } from '../define/define-dataset.ts';

/** Rows as CSV in the order of the dataset's columns; null is an empty cell. */
export function writeRows(dataset: Dataset, rows: readonly Record<string, unknown>[]): string {
  const columns = Object.keys(dataset.columns);
  const lines = rows.map((row) => columns.map((name) => (row[name] === null ? '' : String(row[name]))));
  return `${Papa.unparse([columns, ...lines], { newline: '\n' })}\n`;
}
