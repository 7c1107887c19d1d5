import { charactersOf, endsAtMark, phrasesOf } from '../core/phrases.ts';

/** Width of a text in ems: of its size. */
export type Measure = (text: string) => number;

export interface FittedText {
  /** Pixels. */
  size: number;
  lines: string[];
}

/** Lines of at most `width` ems, of whole words. A word longer than a line, and only such a one, is cut inside. */
export function breakLines(text: string, measure: Measure, width: number): string[] {
  const isLong = (piece: string): boolean => measure(piece.trimEnd()) > width;
  const phrases = phrasesOf(text.trim().replace(/ +/g, ' ')).flatMap((phrase) =>
    isLong(phrase) ? charactersOf(phrase) : [phrase],
  );
  const pieces = phrases.flatMap((piece) => (isLong(piece) ? [...piece] : [piece]));
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

const endAtMarks = (lines: string[]): boolean => lines.slice(0, -1).every(endsAtMark);

/** The narrowest lines that are not more in number: the last one is no single character. Lines that end at a mark win. */
function balanceLines(text: string, measure: Measure, width: number): string[] {
  const shares = Array.from({ length: 26 }, (_, step) => 1 - step * 0.02);
  const all = shares.map((share) => breakLines(text, measure, width * share));
  const even = all.filter(({ length }) => length === all[0]?.length);
  return even.findLast(endAtMarks) ?? even.at(-1) ?? [];
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
