import { problem, type Problem } from '../check/problem.ts';
import { isChangeMark, stateColumns } from '../define/define-dataset.ts';
import type { CsvRecord } from './parse-csv.ts';

/** A whole state as the site gives it out, handed back with the columns that say where each row is from: those are not handed in. */
export function findStateFile(file: string, [header]: readonly CsvRecord[]): Problem[] {
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const isStateColumn = (name: string): boolean => stateColumns.some((column) => column === name);
  if (!header || names.filter(isStateColumn).length < stateColumns.length) return [];
  const columns = names.filter((name) => isStateColumn(name) || isChangeMark(name)).join(', ');
  const { line, spreadsheetRow } = header;
  return [problem('state-file', { file, line, spreadsheetRow }, { columns })];
}
