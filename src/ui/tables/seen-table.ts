import type { TableFormat } from '../../core/table-formats.ts';
import type { Words } from '../../core/words.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';

/** What a table is called by: its address and its files. */
export interface NamedTable {
  /** What tells it from other tables of its folder: the last parts of its address. */
  id: string;
  /** The dataset that its rows are of, or are computed from. */
  dataset: Pick<Dataset, 'name' | 'provenance'>;
  /** The newest release that wrote any of what it shows. */
  release: string;
}

/** A row, its cells printed under the names of its columns, and the release that wrote it. */
export type TableRecord = Pick<RowRecord, 'printed' | 'release'>;

/** The rows that one page shows, to be taken away: an indicator's figures, an issue of the list, the ranking of a month. */
export interface SeenTable extends NamedTable {
  /** What the last part of its id is a value of, where there is one table for each: `month`. */
  parameter?: string;
  title: Words;
  /** What it holds and what it leaves out. */
  about: Words;
  /** The page that shows it, without language. */
  page: string;
  /** What its columns are made of: `rowPath` is the page of a row. */
  columns: Pick<Dataset, 'name' | 'columns' | 'rowPath'>;
  /** Asked for when a file is written. */
  records: () => readonly TableRecord[];
  dataset: Dataset;
}

/** The formats that a page offers of its table. */
export const offeredFormats = ['xlsx', 'csv', 'json'] as const satisfies readonly TableFormat[];

/** Where the tables of a subject are. */
export const tableFolder = (subject: string): string => `tables/${subject}`;

/** The name under which a table is saved: files travel alone, so it names dataset, release, and whether it is sample data. */
export const savedTableName = ({ id, dataset, release }: NamedTable): string =>
  [dataset.name, ...id.split('/'), release, ...(dataset.provenance === 'sample' ? ['sample'] : [])].join('.');
