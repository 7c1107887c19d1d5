/** Before each further line of a text of somebody else: none of them can be taken for one of ours. */
const mark = '  | ';

// More rather than less: a letter that is counted too wide ends its line early, one too narrow would run over into a line without a mark.
const widthOf = (letter: string): number => (letter < '\u007f' ? 1 : 2);

/** As much of a text as a line has room for, and the rest. */
function cut(text: string, room: number): [line: string, rest: string] {
  let [at, width] = [0, 0];
  for (const letter of text) {
    width += widthOf(letter);
    if (width > room) break;
    at += letter.length;
  }
  // A terminal that is narrower than a letter shows one at a time all the same.
  const end = at || String.fromCodePoint(text.codePointAt(0) ?? 32).length;
  return [text.slice(0, end), text.slice(end)];
}

/** A text of somebody else behind its name, in lines that the terminal need not break: what it breaks would have no mark. */
export function quoteAfter(name: string, text: string, columns: number): string {
  const lines: string[] = [];
  for (const one of text.split('\n'))
    for (let rest: string | null = one; rest !== null;) {
      const start = lines.length === 0 ? name : mark;
      const room = columns - 1 - [...start].reduce((width, letter) => width + widthOf(letter), 0);
      const [line, more]: [string, string] = cut(rest, room);
      lines.push(start + line);
      rest = more === '' ? null : more;
    }
  return lines.join('\n');
}

/** The beginning of a text of somebody else, in one marked line. */
export const quoteLine = (text: string, columns: number): string =>
  mark + cut(text, Math.min(columns, 80) - 1 - mark.length)[0];
