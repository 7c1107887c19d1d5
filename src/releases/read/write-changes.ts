import { writeRecord } from '../../core/csv-record.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { ReleaseEntry } from '../define/release-entry.ts';
import { classesOf, countChanges } from '../state/change-class.ts';
import type { ReleaseChanges, RowReason } from '../state/release-changes.ts';

/** What one line of `changes.csv` is (the line of a release itself has no class), and one column of the cells in `changes.json`. */
export const changeColumns = [
  ...['release', 'date', 'class', 'what', 'key', 'column', 'old', 'new', 'reason', 'note_zh', 'note_en', 'provenance'],
] as const;
export const cellColumns = ['key', 'column', 'old', 'new', 'class'] as const;

/** The first line of `changes.csv`, and that of the first release, which has none before it and changed nothing. */
export const changesHead = ({ provenance }: Dataset, { release, date, reason, note }: ReleaseEntry): string =>
  writeRecord([...changeColumns]) +
  writeRecord([...[release, date, '', 'first-release', '', '', '', ''], ...[reason, note.zh, note.en, provenance]]);

/**
 * What a release changed as lines of `changes.csv`: one for the release itself, then its columns, rows and cells. It is for
 * programs: cells are as printed, without the apostrophe that the copies for Excel put before what Excel would run or rewrite.
 */
export function changeLines({ provenance }: Dataset, changes: ReleaseChanges): string {
  const { entry, columns, key, added, removed, cells, reasons } = changes;
  // The note of the release is told once; a row that has one of its own tells it in each of its lines.
  const endOf = ({ change, note }: RowReason): string =>
    writeRecord([change ?? entry.reason, note.zh ?? '', note.en ?? '', provenance]);
  const plain = endOf({ change: null, note: { zh: null, en: null } });
  const ends = new Map([...reasons].map(([row, reason]) => [row, endOf(reason)]));
  const begin = writeRecord([entry.release, entry.date]).slice(0, -1);
  let text = '';
  const write = (kind: string, what: string, row: string, [column, from, to]: Cells = [], end = plain): void => {
    const own = writeRecord([kind, what, row, column ?? '', from ?? '', to ?? '']).slice(0, -1);
    text += `${begin},${own},${end}`;
  };
  // Why it was made is its reason; what is otherwise has its class in the lines below.
  write('', 'release', '', [], endOf({ change: null, note: entry.note }));
  if (key) write('breaking', 'key-changed', '', [null, key.from.join('|'), key.to.join('|')]);
  for (const { what, column, from, to } of columns)
    write(what === 'column-added' ? 'addition' : 'breaking', what, '', [column, from, to]);
  for (const row of removed) write('breaking', 'row-removed', row);
  for (const row of added) write('addition', 'row-added', row, [], ends.get(row));
  for (const { class: kind, key: row, column, from, to } of cells)
    write(kind, 'cell', row, [column, from, to], ends.get(row));
  return text;
}

/** Column, old and new. */
type Cells = [column?: string | null, from?: string | null, to?: string | null];

/**
 * The same as JSON, format 1: what the dataset is, then the releases, oldest first, each as `changeJson` writes it. Cells
 * are lists in the order of `cell_columns`, as printed, null where empty; a line each, so that the files of two days can be
 * compared line by line.
 */
export function changesJson(dataset: Dataset, releases: readonly string[]): string {
  const { name, title, provenance, licence, publisher, key } = dataset;
  const head = { format: 1, dataset: name, title, provenance, licence, publisher, key, cell_columns: cellColumns };
  return `${JSON.stringify(head).slice(0, -1)},\n"releases":[${releases.join(',')}]}\n`;
}

/** What a release changed, as an entry of that JSON. */
export function changeJson(changes: ReleaseChanges): string {
  const { entry, before, columns, key, added, removed, cells, reasons } = changes;
  const classes = classesOf(countChanges(changes));
  const notes = [...reasons].flatMap(([row, { change, note }]) =>
    note.zh === null && note.en === null ? [] : [[row, change, note.zh, note.en]],
  );
  const head = {
    ...{ release: entry.release, before, date: entry.date, reason: entry.reason, note: entry.note },
    ...{ class: classes[0] ?? null, classes, key, columns, rows_removed: removed, rows_added: added, row_notes: notes },
  };
  const lines = cells.map((cell) => JSON.stringify([cell.key, cell.column, cell.from, cell.to, cell.class]));
  return `\n${JSON.stringify(head).slice(0, -1)},"cells":[${lines.map((line) => `\n${line}`).join(',')}]}`;
}
