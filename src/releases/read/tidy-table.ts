import { problem, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { findAbsentHeader } from './absent-header.ts';
import { columnsAt, type ColumnAt } from './columns-at.ts';
import { isFullWidthRow } from './foreign-delimiter.ts';
import { isHeader } from './header-names.ts';
import { noteTest } from './note-rows.ts';
import type { CsvRecord, CsvTable } from './parse-csv.ts';
import { findSplitHeader } from './split-header.ts';
import type { TableChange } from './table-changes.ts';
import { excerptOf, isBlank, listLines } from './table-excerpt.ts';
import { takeColumns } from './take-columns.ts';

/** A table as it was handed in, understood. */
export interface TidyTable {
  /** Null where it has no header; `problems` says why. */
  table: CsvTable | null;
  problems: Problem[];
  changes: TableChange[];
}

/** A header is looked for in so many rows that hold something. */
export const searchedRows = 30;

/**
 * The table among the records of a new file. What holds nothing (blank rows, blank columns) is left out, titles of the
 * dictionary become names of columns, and `changes` tells it. What somebody put around the table, or between its rows, is a
 * problem, one for each cause. Cells keep their fields, and records their lines.
 */
export function tidyTable(dataset: Dataset, file: string, release: string, records: readonly CsvRecord[]): TidyTable {
  const columns = columnsAt(dataset, release);
  const [filled, blank]: [CsvRecord[], number[]] = [[], []];
  for (const record of records)
    if (record.cells.every(isBlank)) blank.push(record.line);
    else filled.push(record);
  const at = filled.slice(0, searchedRows).findIndex(({ cells }) => isHeader(cells, columns));
  const [top, head] = [filled[0], filled[Math.max(0, at)]];
  if (!top || !head) return { table: null, problems: [], changes: [] };
  const split = findSplitHeader(file, filled.slice(0, searchedRows), columns);
  if (split.length > 0) return { table: null, problems: split, changes: [] };
  const absent = at < 0 ? findAbsentHeader(dataset, file, head, columns) : [];
  if (absent.length > 0) return { table: null, problems: absent, changes: [] };

  const place = { file, line: head.line, spreadsheetRow: head.spreadsheetRow };
  const above = at > 0 ? [problem('title-rows', place, { found: String(head.line), shown: excerptOf(top) })] : [];
  const isSound = ({ name }: ColumnAt, cell: string | null): boolean =>
    dataset.columns[name]?.safeParse(cell).success ?? true;
  const taken = takeColumns(file, head, filled.slice(Math.max(0, at) + 1), columns, isSound);
  const { header } = taken.table;
  const isNote = noteTest(dataset, header, columns);
  const [rows, again, notes, wide]: [CsvRecord[], CsvRecord[], CsvRecord[], CsvRecord[]] = [[], [], [], []];
  for (const record of taken.table.records) {
    const list = isHeader(record.cells, columns)
      ? again
      : isFullWidthRow(record.cells, header.length)
        ? wide
        : isNote(record)
          ? notes
          : rows;
    list.push(record);
  }
  const problems = [...above, ...taken.problems, ...tellStrangers(file, again, notes, wide)];
  if (rows.length === 0 && problems.length === 0) problems.push(problem('no-rows', place));
  const changes: TableChange[] = [
    ...(blank.length > 0 ? [{ kind: 'blank-rows' as const, lines: blank }] : []),
    ...taken.changes,
  ];
  return { table: { ...taken.table, records: rows }, problems, changes };
}

function tellStrangers(
  file: string,
  again: readonly CsvRecord[],
  notes: readonly CsvRecord[],
  wide: readonly CsvRecord[],
): Problem[] {
  const placeOf = ({ line, spreadsheetRow }: CsvRecord) => ({ file, line, spreadsheetRow });
  const linesOf = (records: readonly CsvRecord[]) => listLines(records.map(({ line }) => line));
  return [
    ...again.slice(0, 1).map((first) => problem('header-again', placeOf(first), { lines: linesOf(again) })),
    ...notes
      .slice(0, 1)
      .map((first) => problem('note-rows', placeOf(first), { lines: linesOf(notes), shown: excerptOf(first) })),
    ...wide.map((record) => problem('full-width-commas', placeOf(record))),
  ];
}
