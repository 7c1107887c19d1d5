import { sameNumber } from '../core/same-number.ts';
import { describeColumns } from '../releases/define/define-dataset.ts';
import type { RowRecord } from '../releases/read/read-rows.ts';
import { bindCell, type Binding } from '../releases/state/bind-cell.ts';
import { unitReader } from '../releases/state/cell-unit.ts';
import { newestRevision } from '../releases/state/newest-revision.ts';
import { codes, publishedDataset } from './city.ts';

export interface BoundValue {
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
  const { dataset, releases, states } = publishedDataset({ name });
  const placeOf = (release: string): number => releases.findIndex(({ entry }) => entry.release === release);
  const cell = bindCell(
    {
      dataset,
      hasRelease: (release) => placeOf(release) >= 0,
      rowAt: (release, key) => states[placeOf(release)]?.get(key),
    },
    binding,
  );
  const { release, row } = binding;
  if (cell.is !== 'found')
    throw new Error(
      `${name} ${release} "${row}" has no cell to show (${cell.is}); "npm run check" tells what is wrong.`,
    );
  const { key, column, record, printed } = cell;
  const isNumber = describeColumns(dataset).some((one) => one.name === column && one.column.kind === 'number');
  const cells = states.map((state) => state.get(key)?.printed[column] ?? null);
  const revision = newestRevision(cells, placeOf(release), isNumber ? sameNumber : undefined);
  return {
    record,
    printed,
    unit: unitOf(name, record, column),
    isSample: dataset.provenance === 'sample',
    revision: revision && { release: releases[revision.index]?.entry.release ?? '', printed: revision.cell },
    path: dataset.rowPath?.(record.printed) ?? `data/${name}/${release}`,
  };
}

/** Code of the unit of a cell; null where it is no quantity. */
export const unitOf = (name: string, record: RowRecord, column: string): string | null =>
  unitReader(describeColumns(publishedDataset({ name }).dataset), column, codes())(record);
