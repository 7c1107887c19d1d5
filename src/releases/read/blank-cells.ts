import Papa from 'papaparse';
import { problem, type Problem } from '../check/problem.ts';
import { cellText, readCells } from './csv-cells.ts';
import { decodeText } from './decode-text.ts';
import { quoteProblem } from './quote-problem.ts';

/** The fields of each row that are to be blank, both counted from 0, the header being row 0. */
export type Blanks = ReadonlyMap<number, readonly number[]>;

/** The bytes with the cells blanked; or why they were left alone: then nothing may be written or published of them. */
export type Blanked = { bytes: Uint8Array; problems: [] } | { bytes: null; problems: Problem[] };

/**
 * A CSV with cells blanked, quotes included. Every other byte stays as it was, which a second reader confirms: PapaParse,
 * that had no part in finding the cells.
 */
export function blankCells(file: string, bytes: Uint8Array, blanks: Blanks): Blanked {
  const { text, problems } = decodeText(file, bytes);
  if (text === null || problems.length > 0) return { bytes: null, problems };
  const kept: string[] = [];
  const cells = new Map<string, string>();
  let [from, row] = [0, 0];
  for (const { line, bounds, fault } of readCells(text)) {
    if (fault) return { bytes: null, problems: [quoteProblem({ file, line, spreadsheetRow: row + 1 }, text, fault)] };
    for (const field of [...(blanks.get(row) ?? [])].sort((left, right) => left - right)) {
      const [start, end] = [bounds[2 * field], bounds[2 * field + 1]];
      if (start === undefined || end === undefined) continue;
      cells.set(placeOf(row, field), cellText(text, start, end));
      kept.push(text.slice(from, start));
      from = end;
    }
    row += 1;
  }
  const blanked = kept.join('') + text.slice(from);
  const odd = findOddCell({ before: text, after: blanked, blanks, cells });
  if (odd !== null) return { bytes: null, problems: [problem('not-blanked', { file }, { found: odd })] };
  // What decoding dropped was a byte-order mark, for nothing else is dropped without a problem.
  const mark = Buffer.byteLength(text) < bytes.length ? '\uFEFF' : '';
  return { bytes: new TextEncoder().encode(mark + blanked), problems: [] };
}

interface Blanking {
  before: string;
  after: string;
  blanks: Blanks;
  /** The text of each cell as it was when it was blanked, by place. */
  cells: ReadonlyMap<string, string>;
}

/**
 * The first cell, as "row:field" from 1, that a reader of its own finds other than it should be: one that was to go and did
 * not, or was not there, or another that changed. Null where only the cells named have gone.
 */
export function findOddCell({ before, after, blanks, cells }: Blanking): string | null {
  const [old, now] = [readAgain(before), readAgain(after)];
  if (old.length !== now.length) return '?';
  for (const [row, fields] of blanks) {
    const odd = fields.find((field) => {
      const cell = cells.get(placeOf(row, field));
      return cell === undefined || old[row]?.[field] !== withLineFeeds(cell);
    });
    if (odd !== undefined) return placeOf(row, odd);
  }
  for (const [row, record] of old.entries()) {
    const fields = blanks.get(row);
    const width = Math.max(record.length, now[row]?.length ?? 0);
    for (let field = 0; field < width; field += 1) {
      const expected = fields?.includes(field) ? '' : record[field];
      if (now[row]?.[field] !== expected) return placeOf(row, field);
    }
  }
  return null;
}

const placeOf = (row: number, field: number): string => `${row + 1}:${field + 1}`;

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

function readAgain(text: string): string[][] {
  const { data } = Papa.parse<string[]>(withLineFeeds(text), { delimiter: ',', newline: '\n' });
  return data.length === 0 ? [['']] : data;
}
