import type { Words } from '../../core/words.ts';
import type { TableColumn } from '../../files/table-file.ts';
import type { CodesEver } from '../check/check-dataset.ts';
import { describeColumns, type Dataset, type DescribedColumn } from '../define/define-dataset.ts';
import { besideCells, twins, type TableRecord, type Told } from './beside-codes.ts';
import { addedColumns, columnOf } from './dataset-table.ts';

/** A table whose rows say by themselves what they are: names beside codes, units, the release and where it is. */
export interface ExplainedTable {
  columns: TableColumn[];
  /** Cells as they are printed, by column. */
  rows: Record<string, string | null>[];
}

interface Explaining {
  /** The dataset that the rows are of, or are computed from. */
  dataset: Dataset;
  /** What codes are called. */
  codes: CodesEver;
  addresses: {
    /** Of the page of a release. */
    release: (release: string) => string;
    /** Of a page, by its path without language. */
    page: (locale: keyof Words, path: string) => string;
  };
}

/**
 * Rows of a table, each explaining itself: every column as it is defined; beside a code its names, beside a number whose unit differs from row to row its unit;
 * then the dataset, its publisher, the release and its address, and whether it is sample data.
 */
export function explainRows(
  table: Pick<Dataset, 'name' | 'columns' | 'rowPath'>,
  records: Iterable<TableRecord>,
  about: Explaining,
): ExplainedTable {
  const described = describeColumns(table);
  const own = new Set(described.map(({ name }) => name));
  const told = [
    ...described.flatMap((one) => [
      ownCell(one),
      // A column that is there already says it itself.
      ...besideCells(one, described, about.codes).filter(({ column }) => !own.has(column.name)),
    ]),
    ...pageCells(table, about),
    ...originCells(about).filter(({ column }) => !own.has(column.name)),
  ];
  return {
    columns: told.map(({ column }) => column),
    rows: Array.from(records, (record) =>
      Object.fromEntries(told.map(({ column, cell }) => [column.name, cell(record)])),
    ),
  };
}

/** The columns of a table as they are defined, without those that explain them. */
export const plainColumns = (table: Pick<Dataset, 'name' | 'columns'>): TableColumn[] =>
  describeColumns(table).map((described) => ownCell(described).column);

const ownCell = ({ name, required, column }: DescribedColumn): Told => ({
  column: columnOf({ header: name, required, column }),
  cell: ({ printed }) => printed[name] ?? null,
});

const pageCells = ({ rowPath }: Pick<Dataset, 'rowPath'>, { addresses }: Explaining): Told[] =>
  rowPath
    ? twins('page', { zh: '所在网页', en: 'Page of the row' }, (locale) => ({ printed }) => {
        return addresses.page(locale, rowPath(printed));
      })
    : [];

function originCells({ dataset, addresses }: Explaining): Told[] {
  const { name, title, publisher, licence, provenance } = dataset;
  return [
    { column: { name: 'dataset', title: { zh: '数据集', en: 'Dataset' }, kind: 'code' }, cell: () => name },
    ...twins('dataset', { zh: '数据集名称', en: 'Name of the dataset' }, (locale) => () => title[locale]),
    ...twins('publisher', { zh: '发布者', en: 'Publisher' }, (locale) => () => publisher[locale]),
    { column: { name: 'licence', title: { zh: '使用许可', en: 'Licence' }, kind: 'code' }, cell: () => licence },
    {
      column: addedColumns.release,
      cell: ({ release }) => release,
    },
    {
      column: { name: 'release_url', title: { zh: '版本网址', en: 'Address of the release' }, kind: 'text' },
      cell: ({ release }) => addresses.release(release),
    },
    {
      column: addedColumns.provenance,
      cell: () => provenance,
    },
  ];
}
