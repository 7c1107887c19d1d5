import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import type { ReleaseEntry } from '../define/release-entry.ts';
import { columnsAt } from '../read/columns-at.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { classOfCell, type ColumnChange, type StateChanges } from './change-class.ts';
import { differenceBetween, type CellRevision } from './difference.ts';
import type { Release } from './load-dataset.ts';
import type { RowHistory } from './row-history.ts';

/** Why a row was written anew: its own columns `change` and `change_note_…`. */
export interface RowReason {
  change: string | null;
  note: { zh: string | null; en: string | null };
}

/** All that a release changed of the one before it. */
export interface ReleaseChanges extends StateChanges {
  entry: ReleaseEntry;
  /** Name of the release before. */
  before: string;
  /** By key, of rows that give one. */
  reasons: ReadonlyMap<string, RowReason>;
}

/** The columns that say that a row, and the code that others use for it, has ended. */
const endsOf = (dataset: Dataset): Set<string> =>
  new Set(describeColumns(dataset).flatMap(({ name, column }) => (column.endsRow ? [name] : [])));

type ReleasedHeader = Pick<Release, 'entry' | 'header'>;

/** The columns that differ between the files of two releases, in the order of the definition. */
export function columnChanges(dataset: Dataset, before: ReleasedHeader, release: ReleasedHeader): ColumnChange[] {
  // A file may lack a column that is optional and had no cell yet.
  const headersOf = ({ entry, header }: ReleasedHeader) =>
    new Map(
      columnsAt(dataset, entry.release).flatMap((at) => (header.includes(at.header) ? [[at.name, at.header]] : [])),
    );
  const [old, now] = [headersOf(before), headersOf(release)];
  return Object.keys(dataset.columns).flatMap((name): ColumnChange[] => {
    const [from = null, to = null] = [old.get(name), now.get(name)];
    if (from === to) return [];
    const what = from === null ? 'column-added' : to === null ? 'column-gone' : 'column-renamed';
    return [{ what, column: name, from, to }];
  });
}

/** What a release changed; null for the first and where there is no such release. */
export function changesAt(history: RowHistory, release: string): ReleaseChanges | null {
  const { dataset, releases, releaseNamed, differenceAt, rowAt } = history;
  const difference = differenceAt(release);
  const [own, last] = [
    releaseNamed(release),
    releases[releases.findIndex(({ entry }) => entry.release === release) - 1],
  ];
  if (difference === null || !own || !last) return null;
  const { added, removed, revised } = difference;
  const reasons = new Map(own.records.flatMap(({ key, printed }) => reasonIn(dataset, key, printed)));
  const columns = columnChanges(dataset, last, own);
  const newColumns = new Set(columns.flatMap(({ what, column }) => (what === 'column-added' ? [column] : [])));
  const ends = endsOf(dataset);
  const kinds = new Map(describeColumns(dataset).map(({ name, column }) => [name, column.kind]));
  const cells = [...revised, ...added.flatMap((key) => returnedCells(history, rowAt(release, key)))];
  return {
    entry: own.entry,
    before: last.entry.release,
    columns,
    key: `${last.entry.key}` === `${own.entry.key}` ? null : { from: last.entry.key, to: own.entry.key },
    added,
    removed,
    cells: cells.map((cell) => {
      const { key, column } = cell;
      const facts = {
        ...{ isEnd: ends.has(column), isNewColumn: newColumns.has(column) },
        ...{ change: reasons.get(key)?.change ?? null, reason: own.entry.reason, kind: kinds.get(column) ?? 'text' },
      };
      return { ...cell, class: classOfCell(cell, facts) };
    }),
    reasons,
  };
}

function reasonIn({ releases }: Dataset, key: string, printed: RowRecord['printed']): [string, RowReason][] {
  if (releases !== 'upsert') return [];
  const { change = null, change_note_zh: zh = null, change_note_en: en = null } = printed;
  return [[key, { change, note: { zh, en } }]];
}

/** What a row that comes back says otherwise than when it was last there: only rows of whole tables are ever gone. */
function returnedCells({ dataset, rowsOf }: RowHistory, record: RowRecord | null | undefined): CellRevision[] {
  const history = record ? rowsOf(record.key) : [];
  const last = record && history[history.indexOf(record) - 1];
  if (!record || !last) return [];
  const stateOf = (one: RowRecord) => new Map([[one.key, one]]);
  return differenceBetween(dataset, stateOf(last), stateOf(record)).revised;
}
