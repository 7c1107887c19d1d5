import { jsonCell } from '../../files/json-cell.ts';
import type { TableFile } from '../../files/table-file.ts';

/** The rows of a table as an answer holds them, each an object by column name. */
export const answeredRows = ({ columns, rows }: Pick<TableFile, 'columns' | 'rows'>): Record<string, unknown>[] =>
  Array.from(rows, (row) =>
    Object.fromEntries(columns.map((column) => [column.name, jsonCell(row[column.name], column)])),
  );

/** An answer, each of its parts on a line of its own. */
export const answerJson = (answer: object): string => `${JSON.stringify(answer, null, 1)}\n`;
