import type { Words } from '../../core/words.ts';
import { problem, type Problem } from '../check/problem.ts';
import { withoutChange, type Dataset } from '../define/define-dataset.ts';
import type { ReleaseReason } from '../define/release-entry.ts';
import type { State } from '../state/fold.ts';
import { columnsAt } from './columns-at.ts';
import { markRow } from './mark-row.ts';
import type { RowRecord } from './read-rows.ts';
import type { RowMark, RowMarks } from './row-marks.ts';
import type { TableChange } from './table-changes.ts';

export interface WholeTable {
  dataset: Dataset;
  file: string;
  release: string;
  records: readonly RowRecord[];
  /** What is wrong with its cells. */
  problems: readonly Problem[];
  /** What is registered, and the same as it is published: without the texts whose display has ended. */
  before: State;
  published: State;
  reason: ReleaseReason;
  marks: RowMarks | null;
}

/** What a whole current table brings. */
export interface TakenTable {
  /** The rows that are new or differ, each with its change. */
  records: RowRecord[];
  /** How many rows are as they were registered. */
  unchanged: number;
  /** Rows that are registered, were not withdrawn, and are not in the table. */
  missing: string[];
  changes: TableChange[];
  problems: Problem[];
}

/** Works out what a whole current table changes, cell by cell: the rows of a release, with `change` filled in. */
export function takeWholeTable(table: WholeTable): TakenTable {
  const { dataset, file, release, before, reason, marks } = table;
  const columns = columnsAt(withoutChange(dataset), release);
  const names = columns.map(({ name }) => name);
  const headers = new Map(columns.map(({ name, header }) => [name, header]));
  const restored = table.records.map((record) => restoreRow(record, table, names));
  const settled = new Set(
    restored.flatMap(({ record, filled, blanked }) =>
      [...filled, ...blanked].map((name) => `${record.line} ${headers.get(name)}`),
    ),
  );
  const isChanged = (record: RowRecord): boolean => {
    const old = before.get(record.key);
    const isWithdrawn = marks?.rows.get(record.key)?.change === 'withdrawn' && old?.printed['change'] !== 'withdrawn';
    return !old || isWithdrawn || names.some((name) => (old.printed[name] ?? null) !== (record.printed[name] ?? null));
  };
  const changed = restored.filter(({ record }) => isChanged(record));
  const cells = (of: 'filled' | 'blanked', rows: typeof restored) => rows.reduce((sum, row) => sum + row[of].length, 0);
  const [removed, ended] = [cells('blanked', restored), cells('filled', changed)];
  const known = new Set(table.records.map(({ key }) => key));
  const keys = new Set(changed.map(({ record }) => record.key));
  return {
    records: changed.map(({ record }) => markChange(record, before, reason, marks?.rows.get(record.key))),
    unchanged: restored.length - changed.length,
    missing: [...before.values()]
      .filter(({ key, printed }) => printed['change'] !== 'withdrawn' && !known.has(key))
      .map(({ key }) => key),
    changes: [
      ...(removed > 0 ? [{ kind: 'removed-by-law' as const, cells: removed }] : []),
      ...(ended > 0 ? [{ kind: 'display-ended' as const, cells: ended }] : []),
    ],
    problems: [
      ...table.problems.filter(({ line, column }) => !settled.has(`${line} ${column}`)),
      ...changed.flatMap(({ record }) => findWithdrawn(record, table)),
      ...findUnusedMarks(marks, keys, file),
    ],
  };
}

interface RestoredRow {
  record: RowRecord;
  /** Columns whose text the display took from what is published: the registered text stands for the empty cell. */
  filled: string[];
  /** Columns that the law had removed: what the table has there is not published again. */
  blanked: string[];
}

function restoreRow(record: RowRecord, { before, published }: WholeTable, names: readonly string[]): RestoredRow {
  const old = before.get(record.key);
  const ended = published.get(record.key)?.ended?.columns ?? [];
  if (!old) return { record, filled: [], blanked: [] };
  const filled = names.filter((name) => record.printed[name] === null && ended.includes(name));
  const blanked = names.filter((name) => record.printed[name] !== null && old.redacted[name]);
  if (filled.length + blanked.length === 0) return { record, filled, blanked };
  const pick = <Value>(of: Record<string, Value>) => Object.fromEntries(filled.map((name) => [name, of[name] ?? null]));
  const blank = Object.fromEntries(blanked.map((name) => [name, null]));
  const redacted = Object.fromEntries(
    blanked.flatMap((name) => {
      const removal = old.redacted[name];
      return removal ? [[name, removal] as const] : [];
    }),
  );
  return {
    ...{ filled, blanked },
    record: {
      ...record,
      row: { ...record.row, ...pick(old.row), ...blank },
      printed: { ...record.printed, ...pick(old.printed), ...blank },
      redacted: { ...record.redacted, ...redacted },
    },
  };
}

function markChange(record: RowRecord, before: State, reason: ReleaseReason, mark: RowMark | undefined): RowRecord {
  const usual = before.has(record.key) ? (reason === 'correction' ? 'correction' : 'update') : 'new';
  const note: Words | null = mark?.note ?? null;
  return markRow(record, {
    change: mark?.change ?? usual,
    change_note_zh: note?.zh ?? null,
    change_note_en: note?.en ?? null,
  });
}

/** A row that was withdrawn comes back only where somebody says so. */
function findWithdrawn({ key, line, spreadsheetRow }: RowRecord, { file, before, marks }: WholeTable): Problem[] {
  const isBack = before.get(key)?.printed['change'] === 'withdrawn' && !marks?.rows.get(key)?.change;
  return isBack ? [problem('row-withdrawn', { file, line, spreadsheetRow }, { found: key })] : [];
}

const findUnusedMarks = (marks: RowMarks | null, changed: ReadonlySet<string>, file: string): Problem[] =>
  [...(marks?.rows ?? [])]
    .filter(([key]) => !changed.has(key))
    .map(([key, { line }]) =>
      problem('row-note-unused', { file: marks?.file ?? '', line }, { found: key, table: file }),
    );
