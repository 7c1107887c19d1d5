import type { Words } from '../core/words.ts';

/** What the cells of a column are. `codes` are several in one cell, joined by semicolons. */
export type CellKind = 'text' | 'number' | 'day' | 'code' | 'codes';

export interface TableColumn {
  /** Its header for programs: in CSV, JSON and Parquet. */
  name: string;
  /** Its header for people: in a workbook. */
  title: Words;
  kind: CellKind;
  /** True where no row may be without it. */
  required?: boolean;
  unit?: Words | undefined;
  description?: Words | undefined;
  /** What its codes are called, where they are few. */
  values?: readonly { code: string; title: Words }[] | undefined;
}

/** A cell as it is printed; null where it is empty. */
export type PrintedCell = string | null;

/** One fact about a table: where it is from, and under what terms. `name` is what programs read it by. */
export interface TableSource {
  name?: string;
  label: Words;
  text: Words | string;
}

/** A table that can be taken away: what it is, its columns, its rows, and what must travel with them. */
export interface TableFile {
  /** Of the file, without its ending: dataset, release and, where it is so, `sample`. */
  name: string;
  title: Words;
  columns: readonly TableColumn[];
  /** Cells by the name of their column. They are gone through more than once. */
  rows: Iterable<Readonly<Record<string, PrintedCell | undefined>>>;
  /** Dataset, release, address, publisher, licence, whether it is sample data, and so on. */
  source: readonly TableSource[];
}

/** A number that every program reads as the one that is printed: fifteen digits are what they keep. */
export const isExactNumber = (cell: string): boolean =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell) && cell.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15;
