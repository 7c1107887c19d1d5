/** What is wrong with a cell's quotation marks: never closed, something behind the closing one, one inside a cell without. */
export type QuoteFault = 'open' | 'behind' | 'inside';

export type LineEnd = '\n' | '\r\n' | '\r' | '';

/** One record of a CSV text, by its places in the text. */
export interface CellRecord {
  /** Line of the text where it starts, from 1. */
  line: number;
  /** Start and end of each cell, one after the other, quotation marks included: [start, end, start, end, …]. */
  bounds: number[];
  /** What ends it; '' at the end of the text. */
  lineEnd: LineEnd;
  /** The first cell (from 0) that is not as RFC 4180 has it, and the sign it begins to be so with. */
  fault: { cell: number; kind: QuoteFault; at: number } | null;
}

const [quote, comma, lineFeed, carriageReturn] = [34, 44, 10, 13];

/**
 * The one reader of CSV in this house: RFC 4180 and nothing more lenient, so that whoever reads and whoever blanks
 * count the same cells. Line ends may be LF, CRLF or CR. A text that ends in one has no empty record behind it.
 */
export function* readCells(text: string): Generator<CellRecord> {
  const hasQuotes = text.includes('"');
  let [at, line] = [0, 1];
  while (at < text.length) {
    const record: CellRecord = { line, bounds: [], lineEnd: '', fault: null };
    for (;;) {
      const start = at;
      const isQuoted = text.charCodeAt(at) === quote;
      const closed = isQuoted ? closingQuote(text, at) : at;
      if (isQuoted && closed < 0) record.fault ??= { cell: record.bounds.length / 2, kind: 'open', at };
      const behind = closed < 0 ? text.length : isQuoted ? closed + 1 : at;
      at = endOfCell(text, behind);
      if (isQuoted) line += lineBreaks(text, start, behind);
      const stray = isQuoted ? (at > behind ? behind : -1) : hasQuotes ? quoteWithin(text, start, at) : -1;
      if (stray >= 0)
        record.fault ??= { cell: record.bounds.length / 2, kind: isQuoted ? 'behind' : 'inside', at: stray };
      record.bounds.push(start, at);
      if (text.charCodeAt(at) !== comma) break;
      at += 1;
    }
    record.lineEnd = lineEndAt(text, at);
    at += record.lineEnd.length;
    line += 1;
    yield record;
  }
}

/** The text of a cell: without the quotation marks around it, doubled ones single. */
export function cellText(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) !== quote) return text.slice(start, end);
  return text.slice(start + 1, end - 1).replaceAll('""', '"');
}

/** Where the quotation mark stands that closes the cell beginning at `start`; -1 = nowhere. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}

/** The next comma or line end, or the end of the text. */
function endOfCell(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === comma || code === lineFeed || code === carriageReturn) break;
  }
  return at;
}

function quoteWithin(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === quote) return at;
  return -1;
}

function lineEndAt(text: string, at: number): LineEnd {
  const code = text.charCodeAt(at);
  if (code === lineFeed) return '\n';
  if (code !== carriageReturn) return '';
  return text.charCodeAt(at + 1) === lineFeed ? '\r\n' : '\r';
}

function lineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) count += 1;
  }
  return count;
}
