import { needsGuard } from './spreadsheet-text.ts';

type Cell = string | number | null;

/** Days and weeks are our own; any other text that a spreadsheet would run or rewrite is guarded. */
const ourOwn = /^\d{4}-(?:W\d{2}|\d{2}-\d{2})$/;

/**
 * A CSV that says in its first lines what it is, for spreadsheets (byte-order mark, guarded texts) and for programs that take
 * `#` as the sign of a comment. A note is written raw: within quotation marks they would take it for a row.
 */
export function notedCsv(
  notes: readonly string[],
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  lineEnd: '\n' | '\r\n',
): string {
  const lines = [...notes.map(noteLine), ...[columns, ...rows].map((cells) => cells.map(written).join(','))];
  return `\uFEFF${lines.map((line) => `${line}${lineEnd}`).join('')}`;
}

const noteLine = (note: string): string => `# ${note.replaceAll(/\r\n|[\r\n\u2028\u2029]/g, ' ')}`;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return quoted(needsGuard(cell) && !ourOwn.test(cell) ? `'${cell}` : cell);
}

/** A `#` outside quotation marks would end its line for such programs, wherever in a cell it is. */
const quoted = (text: string): string => (/[",#\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
