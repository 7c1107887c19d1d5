import { jsonCell } from './json-cell.ts';
import type { TableColumn, TableFile } from './table-file.ts';
import { bytesOfText } from './text-bytes.ts';

/** The number of this way of writing. It goes up when a program that reads the one before would break. */
export const jsonFormat = 1;

/** Any facts that stand in front of the columns and rows, for programs. */
export type JsonFacts = Readonly<Record<string, unknown>>;

/**
 * The table as JSON: `format`, `name`, `title`, the facts, `source`, `columns` (name, kind, title, required, unit,
 * description, values),
 * then `rows`, one a line, each an object by column name. A number keeps the places it is printed with (95.90); an empty
 * cell is null; several codes are a list; all else is text.
 */
export const writeJson = (table: TableFile, facts: JsonFacts = {}): Uint8Array<ArrayBuffer> =>
  bytesOfText(jsonPieces(table, facts));

function* jsonPieces(table: TableFile, facts: JsonFacts): Generator<string> {
  const { name, title, columns, source } = table;
  const head = { format: jsonFormat, name, title, ...facts, source, columns: columns.map(described) };
  yield JSON.stringify(head, null, 1).replace(/\n\}$/, ',\n "rows": [');
  const keys = columns.map((column) => `${JSON.stringify(column.name)}: `);
  let before = '\n  ';
  for (const row of table.rows) {
    const cells = columns.map((column, at) => `${keys[at]}${JSON.stringify(jsonCell(row[column.name], column))}`);
    yield `${before}{${cells.join(', ')}}`;
    before = ',\n  ';
  }
  yield before.startsWith(',') ? '\n ]\n}\n' : ']\n}\n';
}

/** A column as a JSON tells it. */
export const described = ({ name, kind, title, required, unit, description, values }: TableColumn): TableColumn => ({
  ...{ name, kind, title },
  ...(required !== undefined && { required }),
  ...(unit && { unit }),
  ...(description && { description }),
  ...(values && { values }),
});
