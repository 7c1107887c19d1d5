import { expiringColumns, type Dataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { rowKeyOf } from './row-key.ts';

/** What binds a figure in a text to the data: it always means the cell as that release had it. */
export interface Binding {
  /** The row's key columns, joined by `|` or `;`. */
  row: string;
  /** Without it the column `value`. */
  column?: string;
  release: string;
}

/** The rows of a dataset at its releases. */
export interface RowSource {
  dataset: Dataset;
  hasRelease: (release: string) => boolean;
  /** The row as a release had it; undefined where it had none. */
  rowAt: (release: string, key: string) => RowRecord | undefined;
}

/** What a binding leads to: a cell, or the first thing that is not there. */
export type BoundCell =
  | { is: 'found'; key: string; column: string; record: RowRecord; printed: string }
  | { is: 'release-absent' }
  | { is: 'row-absent'; key: string }
  /** `cell-expires`: a text may not rest on a cell that goes once its row has ended. */
  | { is: 'column-absent' | 'cell-expires' | 'cell-empty'; column: string };

/** Finds the cell that a text is bound to: the one reading of a binding, for check and build. */
export function bindCell(
  { dataset, hasRelease, rowAt }: RowSource,
  { row, column = 'value', release }: Binding,
): BoundCell {
  if (!hasRelease(release)) return { is: 'release-absent' };
  const key = rowKeyOf(row);
  const record = rowAt(release, key);
  if (!record) return { is: 'row-absent', key };
  if (!Object.hasOwn(dataset.columns, column)) return { is: 'column-absent', column };
  if (expiringColumns(dataset).includes(column)) return { is: 'cell-expires', column };
  const printed = record.printed[column] ?? null;
  return printed === null ? { is: 'cell-empty', column } : { is: 'found', key, column, record, printed };
}
