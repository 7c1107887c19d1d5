import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import type { PublishedRelease } from '../state/published-release.ts';
import type { RowRecord } from './read-rows.ts';

/** A release as JSON: what it is, its columns, its rows by column name; numbers are numbers, empty cells null. */
export function writeJson(
  dataset: Dataset,
  { entry, copy, removals }: PublishedRelease,
  records: Iterable<RowRecord>,
): string {
  const document = {
    dataset: dataset.name,
    title: dataset.title,
    release: entry.release,
    date: entry.date,
    note: entry.note,
    root: entry.root,
    provenance: dataset.provenance,
    licence: dataset.licence,
    publisher: dataset.publisher,
    key: dataset.key,
    columns: describeColumns(dataset).map(({ name, column, required }) => ({
      name,
      kind: column.kind,
      required,
      title: column.title,
    })),
    removed_by_law: removals.map(({ key, columns, law, on }) => ({ key, columns, law, on })),
    display_ended: copy ? { cells: copy.cells, on: copy.on } : null,
    rows: [...records].map(({ row }) => row),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
