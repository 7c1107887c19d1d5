import { sameNumber } from '../../../core/same-number.ts';
import {
  changeClasses,
  type CellChange,
  type ChangeClass,
  type ColumnChange,
  type StateChanges,
} from '../../../releases/state/change-class.ts';
import type { FileRelease } from './change-file.ts';

/** What became of a row between two releases. */
interface FoldedRow {
  wasThere: boolean;
  isThere: boolean;
  cells: Map<string, CellChange>;
}

/**
 * What is otherwise in the newest of these releases than before the oldest: their changes one after another, oldest first.
 * What was changed and changed back is no difference.
 */
export function foldChanges(releases: readonly FileRelease[], isNumber: (column: string) => boolean): StateChanges {
  const rows = new Map<string, FoldedRow>();
  const rowOf = (key: string, wasThere: boolean): FoldedRow => {
    const known = rows.get(key);
    if (known) return known;
    const row = { wasThere, isThere: wasThere, cells: new Map<string, CellChange>() };
    rows.set(key, row);
    return row;
  };
  for (const { rows_added: added, rows_removed: removed, cells } of releases) {
    for (const key of removed) rowOf(key, true).isThere = false;
    for (const key of added) rowOf(key, false).isThere = true;
    for (const [key, column, from, to, kind] of cells) {
      const own = rowOf(key, true).cells;
      const before = own.get(column);
      own.set(column, {
        ...{ key, column, to },
        from: before ? before.from : from,
        class: before ? graver(before.class, kind) : kind,
      });
    }
  }
  const entries = [...rows];
  const keysWhere = (is: (row: FoldedRow) => boolean): string[] =>
    entries.flatMap(([key, row]) => (is(row) ? [key] : []));
  const columns = foldColumns(releases);
  // A column that is no longer kept says nothing about a row.
  const gone = new Set(columns.flatMap(({ what, column }) => (what === 'column-gone' ? [column] : [])));
  return {
    columns,
    key: foldKey(releases),
    added: keysWhere((row) => !row.wasThere && row.isThere),
    removed: keysWhere((row) => row.wasThere && !row.isThere),
    cells: entries.flatMap(([, { wasThere, isThere, cells }]) =>
      wasThere && isThere
        ? [...cells.values()].filter(
            ({ column, from, to }) => !gone.has(column) && !(isNumber(column) ? sameNumber(from, to) : from === to),
          )
        : [],
    ),
  };
}

const graver = (left: ChangeClass, right: ChangeClass): ChangeClass =>
  changeClasses.indexOf(left) < changeClasses.indexOf(right) ? left : right;

function foldColumns(releases: readonly FileRelease[]): ColumnChange[] {
  const ends = new Map<string, { from: string | null; to: string | null }>();
  for (const { columns } of releases)
    for (const { column, from, to } of columns) {
      const before = ends.get(column);
      ends.set(column, { from: before ? before.from : from, to });
    }
  return [...ends].flatMap(([column, { from, to }]): ColumnChange[] => {
    if (from === to) return [];
    return [
      { what: from === null ? 'column-added' : to === null ? 'column-gone' : 'column-renamed', column, from, to },
    ];
  });
}

function foldKey(releases: readonly FileRelease[]): StateChanges['key'] {
  const changes = releases.flatMap(({ key }) => key ?? []);
  const [from, to] = [changes[0]?.from ?? [], changes.at(-1)?.to ?? []];
  return from.join() === to.join() ? null : { from, to };
}
