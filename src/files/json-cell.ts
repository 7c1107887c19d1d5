import { isExactNumber, type PrintedCell, type TableColumn } from './table-file.ts';

declare global {
  interface JSON {
    /** A number that is written as it is printed: 95.90 stays 95.90. */
    rawJSON(text: string): { rawJSON: string };
  }
}

/** A cell as every JSON of ours has it: a number as it is printed, several codes as a list, an empty cell as null, else text. */
export function jsonCell(cell: PrintedCell | undefined, { kind }: Pick<TableColumn, 'kind'>): unknown {
  if (cell === null || cell === undefined || cell === '') return null;
  if (kind === 'number' && isExactNumber(cell)) return JSON.rawJSON(cell);
  return kind === 'codes' ? cell.split(';') : cell;
}
