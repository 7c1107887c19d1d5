import { sameNumber } from '../core/same-number.ts';
import { describeColumns } from '../releases/define/define-dataset.ts';
import type { RowRecord } from '../releases/read/read-rows.ts';
import { newestRevision } from '../releases/state/newest-revision.ts';
import { indicators } from '../subjects/indicators/datasets/indicators.ts';
import { rowIdOf, type ObservationKeyParts } from '../subjects/indicators/model/row-id.ts';
import { rowKeyOf } from '../texts/read/row-key.ts';
import { currentRows, publishedDataset } from './city.ts';

/** What binds a figure in a text to the data: it always means the cell as that release had it. */
export interface Binding {
  dataset: string;
  /** The row's key columns, joined by `|` or `;`. */
  row: string;
  column: string;
  release: string;
}

export interface BoundValue {
  record: RowRecord;
  printed: string;
  /** Code of the unit; null where the cell is no quantity. */
  unit: string | null;
  isSample: boolean;
  /** The newest cell and the release that wrote it, where a later release revised it; `printed` null = taken out. */
  revision: { release: string; printed: string | null } | null;
}

/** The cell a figure is bound to. Throws where dataset, release, row or column do not exist. */
export function boundValue({ dataset: name, row: written, column, release }: Binding): BoundValue {
  const row = rowKeyOf(written);
  const { dataset, releases, states } = publishedDataset({ name });
  const at = releases.findIndex(({ entry }) => entry.release === release);
  const record = states[at]?.get(row);
  const printed = record?.printed[column];
  if (at < 0 || !record || printed === undefined || printed === null) {
    throw new Error(`There is no cell ${name} ${release} "${row}" ${column}; "npm run check" tells what is wrong.`);
  }
  const isNumber = describeColumns(dataset).some((one) => one.name === column && one.column.kind === 'number');
  const cells = states.map((state) => state.get(row)?.printed[column] ?? null);
  const revision = newestRevision(cells, at, isNumber ? sameNumber : undefined);
  return {
    record,
    printed,
    unit: unitOf(dataset.name, record, column),
    isSample: dataset.provenance === 'sample',
    revision: revision && { release: releases[revision.index]?.entry.release ?? '', printed: revision.cell },
  };
}

/** Code of the unit of a cell; null where it is no quantity. */
export function unitOf(dataset: string, record: RowRecord, column: string): string | null {
  const described = describeColumns(publishedDataset({ name: dataset }).dataset).find(({ name }) => name === column);
  if (described?.column.kind !== 'number') return null;
  const { unit, unitOf: bearer } = described.column;
  if (unit !== undefined || bearer === undefined) return unit ?? null;
  return currentRows(indicators).find(({ id }) => id === record.printed[bearer])?.unit ?? null;
}

/** Where a row can be looked up, without language: its line on the indicator's page, else its release. */
export function rowPath({ dataset, release }: Binding, { printed }: RowRecord): string {
  const { indicator, area, coverage, vintage, period_start, period_end } = printed;
  if (dataset !== 'observations' || !indicator) return `data/${dataset}/${release}`;
  const parts: ObservationKeyParts = { area, coverage, vintage, period_start, period_end };
  return `indicators/${indicator}#${rowIdOf(parts)}`;
}
