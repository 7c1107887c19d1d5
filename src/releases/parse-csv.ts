import Papa from 'papaparse';
import { findMixedLineEnds } from './line-ends.ts';
import { problem, type Problem } from './problem.ts';

export interface CsvRecord {
  cells: string[];
  /** Line of the file where the record starts, from 1. */
  line: number;
  /** Row as a spreadsheet counts it; the header is row 1. */
  spreadsheetRow: number;
}

export interface CsvTable {
  header: string[];
  records: CsvRecord[];
  problems: Problem[];
}

/** CSV text → header and records with their line numbers, right with quoted newlines and CRLF. */
export function parseCsv(file: string, text: string): CsvTable {
  const problems = findMixedLineEnds(file, text);
  // Line ends are made one kind first, so that a mixed file still gives all its other problems.
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter: ',', newline: '\n' });
  const records: CsvRecord[] = [];
  let line = 1;
  data.forEach((cells, index) => {
    records.push({ cells, line, spreadsheetRow: index + 1 });
    line += 1 + newlinesIn(cells);
  });
  const last = records.at(-1);
  if (last && last.cells.length === 1 && last.cells[0] === '') records.pop();
  for (const index of new Set(errors.map((error) => error.row ?? 0))) {
    const { line = 1, spreadsheetRow } = records[index] ?? {};
    problems.push(problem('quotes', { file, line, spreadsheetRow }));
  }
  const [head, ...rest] = records;
  if (!head) problems.push(problem('empty-file', { file }));
  return { header: head?.cells ?? [], records: rest, problems };
}

function newlinesIn(cells: string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
