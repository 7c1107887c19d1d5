/**
 * A well-formed CSV with cells blanked, quotes included: `blanks` names the fields of each row, both counted from 0 and
 * the header being row 0. Every other byte stays as it was.
 */
export function blankCells(bytes: Uint8Array, blanks: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\r|\n|$)/y;
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  const kept: string[] = [];
  let from = 0;
  let [row, field] = [0, 0];
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, content = '', end] = match;
    if (blanks.get(row)?.includes(field)) {
      kept.push(text.slice(from, match.index));
      from = match.index + content.length;
    }
    [row, field] = end === ',' ? [row, field + 1] : [row + 1, 0];
    if (end === '') break;
  }
  return new TextEncoder().encode(kept.join('') + text.slice(from));
}
