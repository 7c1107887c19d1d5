import { sameNumber } from '../core/same-number.ts';
import { describeColumns, type Dataset } from '../releases/define/define-dataset.ts';
import type { RowRecord } from '../releases/read/read-rows.ts';
import { bindCell, type Binding } from '../releases/state/bind-cell.ts';
import { unitReader } from '../releases/state/cell-unit.ts';
import { newestRevision } from '../releases/state/newest-revision.ts';
import type { RowHistory } from '../releases/state/row-history.ts';
import { newestRowsByKey, publishedDataset } from './city.ts';

export interface BoundValue {
  dataset: Dataset;
  record: RowRecord;
  printed: string;
  /** Code of the unit; null where the cell is no quantity. */
  unit: string | null;
  isSample: boolean;
  /** The newest cell and the release that wrote it, where a later release revised it; `printed` null = taken out. */
  revision: { release: string; printed: string | null } | null;
  /** Where the row can be looked up, without language. */
  path: string;
}

/** The cell a figure is bound to. Throws where dataset, release, row or column do not exist, as the check says in words. */
export function boundValue({ dataset: name, ...binding }: Binding & { dataset: string }): BoundValue {
  const published = publishedDataset({ name });
  const { dataset } = published;
  const cell = bindCell(published, binding);
  const { release, row } = binding;
  if (cell.is !== 'found')
    throw new Error(
      `${name} ${release} "${row}" has no cell to show (${cell.is}); "npm run check" tells what is wrong.`,
    );
  const { key, column, record, printed } = cell;
  const isNumber = describeColumns(dataset).some((one) => one.name === column && one.column.kind === 'number');
  const rows = rowOverTime(published, key);
  const cells = rows.map(({ record: one }) => one?.printed[column] ?? null);
  const at = rows.findIndex((one) => one.record === record);
  const revision = newestRevision(cells, at, isNumber ? sameNumber : undefined);
  return {
    dataset,
    record,
    printed,
    unit: unitOf(name, record, column),
    isSample: dataset.provenance === 'sample',
    revision: revision && { release: rows[revision.index]?.release ?? '', printed: revision.cell },
    path: dataset.rowPath?.(record.printed) ?? `data/${name}/${release}`,
  };
}

/** A row as each release left it, oldest first; an upsert release that is not among them left it alone. */
const rowOverTime = ({ dataset, releases, rowsOf, rowAt }: RowHistory, key: string) =>
  dataset.releases === 'upsert'
    ? rowsOf(key).map((record) => ({ release: record.release, record }))
    : releases.map(({ entry: { release } }) => ({ release, record: rowAt(release, key) }));

/** Code of the unit of a cell; null where it is no quantity. */
export const unitOf = (name: string, record: RowRecord, column: string): string | null =>
  unitReader(describeColumns(publishedDataset({ name }).dataset), column, newestRowsByKey())(record);
