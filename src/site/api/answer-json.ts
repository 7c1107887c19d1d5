import { isExactNumber, type TableColumn, type TableFile } from '../../files/table-file.ts';

declare global {
  interface JSON {
    /** A number that is written as it is printed: 95.90 stays 95.90. */
    rawJSON(text: string): { rawJSON: string };
  }
}

/** The rows of a table as an answer holds them: a number as it is printed, several codes as a list, an empty cell as null. */
export const answeredRows = ({ columns, rows }: Pick<TableFile, 'columns' | 'rows'>): Record<string, unknown>[] =>
  Array.from(rows, (row) => Object.fromEntries(columns.map((column) => [column.name, cell(row[column.name], column)])));

function cell(printed: string | null | undefined, { kind }: TableColumn): unknown {
  if (printed === null || printed === undefined || printed === '') return null;
  if (kind === 'number' && isExactNumber(printed)) return JSON.rawJSON(printed);
  return kind === 'codes' ? printed.split(';') : printed;
}

/** An answer, each of its parts on a line of its own. */
export const answerJson = (answer: object): string => `${JSON.stringify(answer, null, 1)}\n`;
