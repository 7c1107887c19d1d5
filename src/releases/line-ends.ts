import { problem, type Problem } from './problem.ts';

type LineEnd = 'LF' | 'CRLF' | 'CR';

/** Line ends that close a record; those inside quoted cells are the cell's own. */
function recordEnds(text: string): Map<LineEnd, number> {
  const firstLine = new Map<LineEnd, number>();
  let quoted = false;
  let cellStart = true;
  let line = 1;
  for (const match of text.matchAll(/"|,|\r\n|\r|\n|[^",\r\n]+/g)) {
    const [token] = match;
    if (token === '"') {
      if (cellStart || quoted) quoted = !quoted;
      else if (text[match.index - 1] === '"') quoted = true; // a doubled quote goes on with the cell
      cellStart = false;
    } else if (token === '\n' || token === '\r' || token === '\r\n') {
      if (!quoted) {
        const end: LineEnd = token === '\n' ? 'LF' : token === '\r' ? 'CR' : 'CRLF';
        if (!firstLine.has(end)) firstLine.set(end, line);
        cellStart = true;
      }
      line += 1;
    } else {
      cellStart = !quoted && token === ',';
    }
  }
  return firstLine;
}

/** One problem where a file mixes LF and CRLF between its records. */
export function findMixedLineEnds(file: string, text: string): Problem[] {
  if (!text.includes('\r')) return [];
  const ends = [...recordEnds(text)];
  if (ends.length < 2) return [];
  const found = ends.map(([end, line]) => `${end} (${line})`).join(', ');
  return [problem('mixed-line-ends', { file, line: ends[1]?.[1] ?? 1 }, { found })];
}
