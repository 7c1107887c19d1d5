import { problem, type Problem } from '../check/problem.ts';
import { findLoose } from './canonical.ts';
import { cellText, readCells, type CellRecord, type LineEnd } from './csv-cells.ts';
import { findMixedLineEnds } from './line-ends.ts';
import { quoteProblem } from './quote-problem.ts';

export interface CsvRecord {
  cells: string[];
  /** Line of the file where the record starts, from 1. */
  line: number;
  /** Row as a spreadsheet counts it; the header is row 1. */
  spreadsheetRow: number;
}

export interface CsvTable {
  header: string[];
  /** Line of the header; by default the first. */
  headerLine?: number;
  /** Fields (from 0) that have no name and are left out. */
  nameless?: ReadonlySet<number>;
  records: CsvRecord[];
  problems: Problem[];
  /** The first place that is not in the canonical writing. */
  loose?: LoosePlace | null;
}

/** A place that is not in the canonical writing: its line, from 1, and its field, from 1; without one it is the end of the line. */
export interface LoosePlace {
  line: number;
  field?: number;
}

/** CSV text → header and records with their line numbers, right with quoted newlines and CRLF. */
export function parseCsv(file: string, text: string): CsvTable {
  const { records, problems, loose } = readRecords(file, text);
  const [head, ...rest] = records;
  return { header: head?.cells ?? [], records: rest, problems, loose };
}

/** CSV text → all its records, the header among them; one whose quotation marks are not sound is a problem and no record. */
export function readRecords(
  file: string,
  text: string,
): { records: CsvRecord[]; problems: Problem[]; loose: LoosePlace | null } {
  if (!/[^\s,]/.test(text)) return { records: [], problems: [problem('empty-file', { file })], loose: null };
  const records: CsvRecord[] = [];
  const problems: Problem[] = [];
  const endLines = new Map<LineEnd, number>();
  const hasReturns = text.includes('\r');
  let loose: LoosePlace | null = null;
  let spreadsheetRow = 0;
  for (const record of readCells(text)) {
    const { line, lineEnd, fault } = record;
    spreadsheetRow += 1;
    if (!endLines.has(lineEnd)) endLines.set(lineEnd, line);
    const field: number | null = loose === null && !fault ? findLoose(text, record) : null;
    if (field !== null) loose = field < 0 ? { line } : { line, field: field + 1 };
    if (fault) problems.push(quoteProblem({ file, line, spreadsheetRow }, text, fault));
    else records.push({ cells: cellsOf(text, record, hasReturns), line, spreadsheetRow });
  }
  // Without its header a file has no rows: what comes next is not the header.
  const isHeadless = records[0]?.spreadsheetRow !== 1;
  return { records: isHeadless ? [] : records, problems: [...findMixedLineEnds(file, endLines), ...problems], loose };
}

/** Line ends inside a cell are its own, and one kind: LF. */
function cellsOf(text: string, { bounds }: CellRecord, hasReturns: boolean): string[] {
  const cells: string[] = [];
  for (let index = 0; index < bounds.length; index += 2) {
    const cell = cellText(text, bounds[index] ?? 0, bounds[index + 1] ?? 0);
    cells.push(hasReturns ? cell.replace(/\r\n?/g, '\n') : cell);
  }
  return cells;
}
