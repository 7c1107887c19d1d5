import type { ChangeClass, ColumnChange } from '../../../releases/state/change-class.ts';

/** A cell in a file of changes: key, column, old, new, class. */
export type FileCell = readonly [string, string, string | null, string | null, ChangeClass];

/** What one release changed, as `changes.json` has it; see `releases/read/write-changes.ts`. */
export interface FileRelease {
  release: string;
  columns: readonly ColumnChange[];
  key: { from: readonly string[]; to: readonly string[] } | null;
  rows_added: readonly string[];
  rows_removed: readonly string[];
  cells: readonly FileCell[];
}

export interface ChangeDocument {
  releases: readonly FileRelease[];
}
