import { problem, type Problem } from '../check/problem.ts';
import { listCodes, type CodeNames } from './code-names.ts';
import type { ColumnAt } from './columns-at.ts';
import type { CsvTable } from './parse-csv.ts';
import type { TableChange } from './table-changes.ts';
import { titleReader } from './title-readers.ts';

interface TakenTitles {
  table: CsvTable;
  changes: TableChange[];
  /** Cells with a title that several codes share. */
  problems: Problem[];
}

/**
 * Where a cell of a list, or one that refers to a list of codes, holds the exact title of one code, in Chinese or English,
 * it holds that code. Cells keep their fields, and records their lines.
 */
export function takeTitles(file: string, table: CsvTable, columns: readonly ColumnAt[], names: CodeNames): TakenTitles {
  const readers = columns.flatMap(({ header, column }) => {
    const field = table.header.indexOf(header);
    const read = field < 0 ? null : titleReader(column, names);
    return read ? [{ header, column, field, read, cells: 0, codes: new Map<string, string>() }] : [];
  });
  const problems: Problem[] = [];
  const records = table.records.map((record) => {
    const { line, spreadsheetRow, cells } = record;
    // What stands in no column that can be told has no title.
    if (cells.length !== table.header.length) return record;
    const written = [...cells];
    for (const reader of readers) {
      const { header, column, field } = reader;
      const found = reader.read(cells[field] ?? '');
      if (found === null) continue;
      if ('title' in found) {
        const place = { file, line, field: field + 1, column: header, title: column.title, spreadsheetRow };
        const slots = { found: found.title, references: column.references ?? '', codes: listCodes(found.codes) };
        problems.push(problem('title-shared', place, slots));
        continue;
      }
      written[field] = found.cell;
      reader.cells += 1;
      for (const [title, code] of found.codes) reader.codes.set(title, code);
    }
    return { ...record, cells: written };
  });
  return {
    table: { ...table, records },
    changes: readers.flatMap(({ header, cells, codes }) =>
      cells > 0 ? [{ kind: 'code-titles', column: header, cells, codes: [...codes] }] : [],
    ),
    problems,
  };
}
