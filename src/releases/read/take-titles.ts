import type { Column } from '../define/cells.ts';
import type { ColumnAt } from './columns-at.ts';
import type { CsvTable } from './parse-csv.ts';
import type { TableChange } from './table-changes.ts';

/** Where a cell of a list holds the exact title of one code, in Chinese or English, it holds that code. */
export function takeTitles(table: CsvTable, columns: readonly ColumnAt[]): { table: CsvTable; changes: TableChange[] } {
  const lists = columns.flatMap(({ header, column }) => {
    const field = table.header.indexOf(header);
    return field >= 0 && column.kind === 'oneOf' ? [{ field, codes: codesByTitle(column.labels) }] : [];
  });
  const taken: { from: string; to: string }[] = [];
  const records = table.records.map((record) => {
    // What stands in no column that can be told has no title.
    if (record.cells.length !== table.header.length) return record;
    const found = lists.flatMap(({ field, codes }) => {
      const from = record.cells[field] ?? '';
      const to = codes.get(from);
      return to === undefined ? [] : [{ field, from, to }];
    });
    if (found.length === 0) return record;
    taken.push(...found);
    return {
      ...record,
      cells: record.cells.map((cell, field) => found.find((one) => one.field === field)?.to ?? cell),
    };
  });
  const [first] = taken;
  return {
    table: first ? { ...table, records } : table,
    changes: first ? [{ kind: 'code-titles', cells: taken.length, from: first.from, to: first.to }] : [],
  };
}

/** Codes by their titles; a code counts as itself, and a title that two codes share as none. */
function codesByTitle(labels: Extract<Column, { kind: 'oneOf' }>['labels']): ReadonlyMap<string, string> {
  const codes = new Map<string, string | null>();
  for (const [code, { zh, en }] of Object.entries(labels))
    for (const title of new Set([zh, en])) codes.set(title, codes.has(title) ? null : code);
  return new Map(
    [...codes].flatMap(([title, code]) => (code === null || Object.hasOwn(labels, title) ? [] : [[title, code]])),
  );
}
