import { xmlText } from '../core/xml-text.ts';
import { isExactNumber, type CellKind } from './table-file.ts';
import { styleOf } from './workbook-styles.ts';

/** A sheet of a workbook: the first row is its head, which stays in view and can be filtered by. */
export interface Sheet {
  name: string;
  columns: readonly { head: string; kind: CellKind; width: number }[];
  rows: Iterable<readonly (string | null)[]>;
}

const spreadsheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What Excel holds: rows of a sheet, characters of a cell. */
const limits = { rows: 1_048_576, characters: 32_767 };

/** True where a cell is longer than Excel holds: it is cut, and ends in an ellipsis. */
export const isCut = (cell: string): boolean => cell.length > limits.characters;

/** A sheet's XML, in pieces. Throws where a sheet has more rows than Excel reads. */
export function* sheetXml({ name, columns, rows }: Sheet): Generator<string> {
  const letters = columns.map((_, at) => columnLetters(at));
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${spreadsheetNames}">`;
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `<cols>${widths.join('')}</cols><sheetData>`;
  yield `<row r="1">${columns.map(({ head }, at) => textCell(`${letters[at]}1`, head, 'head')).join('')}</row>`;
  let line = 1;
  for (const row of rows) {
    line += 1;
    if (line > limits.rows) throw new Error(`The sheet ${name} has more rows than Excel reads: ${limits.rows}.`);
    let xml = `<row r="${line}">`;
    for (const [at, { kind }] of columns.entries()) {
      const cell = row[at] ?? '';
      if (cell !== '') xml += cellXml(`${letters[at]}${line}`, cell, kind);
    }
    yield `${xml}</row>`;
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${line}"/></worksheet>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

function cellXml(place: string, cell: string, kind: CellKind): string {
  if (kind === 'number' && isExactNumber(cell)) return `<c r="${place}" s="${styleOf.number(cell)}"><v>${cell}</v></c>`;
  const serial = kind === 'day' ? dayNumber(cell) : null;
  if (serial !== null) return `<c r="${place}" s="${styleOf.day}"><v>${serial}</v></c>`;
  return textCell(place, cell, kind === 'text' ? 'text' : 'code');
}

const textCell = (place: string, cell: string, style: 'head' | 'text' | 'code'): string =>
  `<c r="${place}" s="${styleOf[style]}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;

/** Excel's number of a day; null where it is none, or one before March 1900, where its calendar has a day too many. */
function dayNumber(cell: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell) || cell < '1900-03-01') return null;
  const days = Date.parse(`${cell}T00:00:00Z`) / 86_400_000;
  return Number.isNaN(days) ? null : days + 25_569;
}

// Most cells hold none of it, and to ask once is a tenth of the work.
const special = /[&<>_\r\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

function escaped(cell: string): string {
  const kept = isCut(cell) ? `${cell.slice(0, limits.characters - 1)}…` : cell;
  if (!special.test(kept)) return kept;
  const known = xmlText(kept.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
  // Excel reads _x0041_ in a text as the character of that number.
  return known
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
