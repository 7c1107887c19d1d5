import type { Column } from '../define/cells.ts';
import type { ReleaseReason } from '../define/release-entry.ts';
import type { CellRevision } from './difference.ts';

/**
 * What a change asks of somebody who uses the data, gravest first. `breaking`: a column or row is gone or called otherwise, the
 * key is another, a code has ended. `correction`: a published cell was wrong. `update`: a row went on, as its own column
 * `change` says, or a release of another structure words it otherwise. `addition`: nothing that was there is different.
 */
export const changeClasses = ['breaking', 'correction', 'update', 'addition'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** A column that came, went or is called otherwise; the names are those of the files. */
export interface ColumnChange {
  what: 'column-added' | 'column-gone' | 'column-renamed';
  /** Its name in the definition. */
  column: string;
  from: string | null;
  to: string | null;
}

export interface CellChange extends CellRevision {
  class: ChangeClass;
}

/** What is otherwise in a state than in one before it. */
export interface StateChanges {
  columns: readonly ColumnChange[];
  /** The columns that name a row; null where they are as before. */
  key: { from: readonly string[]; to: readonly string[] } | null;
  added: readonly string[];
  removed: readonly string[];
  /** Of a row that was removed and comes back, those that differ from what it last said. */
  cells: readonly CellChange[];
}

/** How much is otherwise, without the cells themselves. */
export interface ChangeCounts extends Pick<StateChanges, 'columns' | 'key'> {
  added: number;
  removed: number;
  /** The classes of cells that there are. */
  cells: ReadonlyMap<ChangeClass, { cells: number; rows: number }>;
}

/** What decides on the class of a cell besides the cell. */
interface CellFacts {
  /** True where the column says that a code has ended. */
  isEnd: boolean;
  /** True where no release before had the column. */
  isNewColumn: boolean;
  /** What its row says of the change; null where it says nothing. */
  change: string | null;
  /** Why its release was made. */
  reason: ReleaseReason;
  kind: Column['kind'];
}

/** The class of a changed cell. */
export function classOfCell(
  { from, to }: Pick<CellRevision, 'from' | 'to'>,
  { isEnd, isNewColumn, change, reason, kind }: CellFacts,
): ChangeClass {
  if (isEnd && from === null && to !== null) return 'breaking';
  if (isNewColumn) return 'addition';
  if (change === 'update' || change === 'new') return 'update';
  // A row of a whole table says nothing itself: what its release was made for decides.
  if (change !== null || reason === 'correction') return 'correction';
  if (from === null) return 'addition';
  return reason === 'structure' && kind === 'text' ? 'update' : 'correction';
}

export function countChanges({ columns, key, added, removed, cells }: StateChanges): ChangeCounts {
  const found = changeClasses.flatMap((one) => {
    const own = cells.filter((cell) => cell.class === one);
    const counts = { cells: own.length, rows: new Set(own.map((cell) => cell.key)).size };
    return own.length > 0 ? [[one, counts] as const] : [];
  });
  return { columns, key, added: added.length, removed: removed.length, cells: new Map(found) };
}

/** The classes of these changes, gravest first; none where it changed nothing. */
export function classesOf({ columns, key, added, removed, cells }: ChangeCounts): ChangeClass[] {
  const found = new Set<ChangeClass>(cells.keys());
  if (added > 0 || columns.some(({ what }) => what === 'column-added')) found.add('addition');
  if (key !== null || removed > 0 || columns.some(({ what }) => what !== 'column-added')) found.add('breaking');
  return changeClasses.filter((one) => found.has(one));
}
