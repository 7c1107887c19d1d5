import type { Words } from '../../core/words.ts';
import type { RegisterEntry } from '../define/release-entry.ts';

/** Cells of one row that the law had removed from one release. */
export interface Removal {
  release: string;
  /** The row, as `rowKey` writes it. */
  key: string;
  columns: readonly string[];
  law: Words;
  on: string;
  /** Number of the entry that says so. */
  entry: number;
  /** False for what was removed before there were commitments. */
  isCommitted: boolean;
}

/** What a register says was removed, in the order of its entries. */
export const removalsIn = (entries: readonly RegisterEntry[]): Removal[] =>
  entries.flatMap((entry): Removal[] => {
    if (entry.kind === 'redaction') {
      const { law, date: on, entry: number } = entry;
      return entry.cells.map((cell) => ({ ...cell, law, on, entry: number, isCommitted: true }));
    }
    if (entry.kind !== 'migration') return [];
    return (entry.removed ?? []).map(({ date, ...cell }) => ({
      ...cell,
      on: date,
      entry: entry.entry,
      isCommitted: false,
    }));
  });
