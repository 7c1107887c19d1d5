import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import type { PublishedRelease } from '../state/published-release.ts';
import type { EarlierRemoval } from '../state/removed-earlier.ts';
import type { RowRecord } from './read-rows.ts';

const removalOf = ({ key, columns, law, on }: EarlierRemoval) => ({ key, columns, law, on });

/** A release as JSON: what it is, its columns, its rows by column name; numbers are numbers, empty cells null. */
export function writeJson(
  dataset: Dataset,
  { entry, blank, removals, removedEarlier }: PublishedRelease,
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
    blank_cells: blank.map(({ why, cells, on }) => ({ why, cells, on })),
    removed_by_law: removals.map(removalOf),
    removed_by_law_earlier: removedEarlier.map(removalOf),
    rows: [...records].map(({ row }) => row),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
