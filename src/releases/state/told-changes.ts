import { countChanges, type CellChange, type ChangeCounts } from './change-class.ts';
import type { ReleaseChanges } from './release-changes.ts';

/** What pages and feeds tell of a release's changes besides its own page: they hold no more of its cells than they show. */
export interface ToldChanges {
  counts: ChangeCounts;
  /** The cells of its first rows, what breaks or was wrong before all: what a reader of the data must know first. */
  firstCells: readonly CellChange[];
}

/** Rows whose cells are told. */
const toldRows = 5;

export function tellOf(changes: ReleaseChanges): ToldChanges {
  const { cells } = changes;
  const grave = cells.filter((cell) => cell.class === 'breaking' || cell.class === 'correction');
  const keys = [...new Set([...grave, ...cells].map(({ key }) => key))].slice(0, toldRows);
  return {
    counts: countChanges(changes),
    firstCells: keys.flatMap((key) => cells.filter((cell) => cell.key === key)),
  };
}
