/** Width of a text in ems: of its size. */
export type Measure = (text: string) => number;

export interface FittedText {
  /** Pixels. */
  size: number;
  lines: string[];
}

const closing = /[，。、；：？！）》〉」』】〕”’…—％‰·,.;:?!)\]}%]/;
const opening = /[（《〈「『【〔“‘([{]/;
const wide = /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u;

/** Between Chinese characters, at spaces; never before closing or after opening marks, nor between a number and its unit. */
function mayBreak(before: string, after: string): boolean {
  if (closing.test(after) || after === ' ' || opening.test(before)) return false;
  if (before === ' ') return true;
  if (/\d/.test(before) && wide.test(after)) return false;
  return wide.test(before) || wide.test(after);
}

/** The pieces of a text that stay whole; spaces end a piece. */
export function splitPieces(text: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const character of text.trim().replace(/ +/g, ' ')) {
    if (last === '' || mayBreak(last, character)) pieces.push(character);
    else pieces.push((pieces.pop() ?? '') + character);
    last = character;
  }
  return pieces;
}

/** Lines of at most `width` ems. A piece longer than a line, and only such a one, is cut inside. */
export function breakLines(text: string, measure: Measure, width: number): string[] {
  const pieces = splitPieces(text).flatMap((piece) => (measure(piece.trimEnd()) > width ? [...piece] : [piece]));
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const piece of pieces) {
    if (line !== '' && length + measure(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      [line, length] = ['', 0];
    }
    line += piece;
    length += measure(piece);
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

const endsAtMark = (lines: string[]): boolean => lines.slice(0, -1).every((line) => closing.test(line.slice(-1)));

/** The narrowest lines that are not more in number: the last one is no single character. Lines that end at a mark win. */
function balanceLines(text: string, measure: Measure, width: number): string[] {
  const shares = Array.from({ length: 26 }, (_, step) => 1 - step * 0.02);
  const all = shares.map((share) => breakLines(text, measure, width * share));
  const even = all.filter(({ length }) => length === all[0]?.length);
  return even.findLast(endsAtMark) ?? even.at(-1) ?? [];
}

export interface Space {
  width: number;
  height: number;
  /** Line height by size. */
  leading: number;
  /** Sizes to try, from the largest; the text is cut only where the smallest is too large as well. */
  sizes: readonly number[];
}

/** The text at the largest size at which it fits into the space. */
export function fitText(text: string, measure: Measure, { width, height, leading, sizes }: Space): FittedText {
  const room = (size: number) => Math.max(1, Math.floor(height / (size * leading)));
  const fits = sizes.find((size) => breakLines(text, measure, width / size).length <= room(size));
  if (fits !== undefined) return { size: fits, lines: balanceLines(text, measure, width / fits) };
  const size = sizes.at(-1) ?? 16;
  const lines = breakLines(text, measure, width / size).slice(0, room(size));
  const last = [...(lines.pop() ?? '')];
  while (last.length > 0 && measure(`${last.join('')}…`) > width / size) last.pop();
  return { size, lines: [...lines, `${last.join('')}…`] };
}
