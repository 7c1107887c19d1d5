import { charactersOf, endsAtMark, phrasesOf } from './phrases.ts';

/** Width of a text in ems: of its size. */
export type Measure = (text: string) => number;

interface Piece {
  text: string;
  width: number;
  /** Without the space at its end, which takes no room at the end of a line. */
  inked: number;
}

const measured = (text: string, measure: Measure): Piece => ({
  text,
  width: measure(text),
  inked: measure(text.trimEnd()),
});

/** How lines are filled. */
export interface LineRules {
  measure: Measure;
  /** What becomes of a word longer than a line: it is cut inside, or has a line alone and is wider than asked. */
  longWords: 'cut' | 'keep';
}

/** Lines of at most `width` ems. Chinese words longer than a line are cut between characters. */
function fillLines(phrases: readonly Piece[], width: number, { measure, longWords }: LineRules): string[] {
  const cut = (piece: Piece, parts: string[]): Piece[] =>
    piece.inked > width ? parts.map((part) => measured(part, measure)) : [piece];
  const words = phrases.flatMap((phrase) => cut(phrase, charactersOf(phrase.text)));
  const pieces = longWords === 'cut' ? words.flatMap((word) => cut(word, [...word.text])) : words;
  const lines: string[] = [];
  let [line, length] = ['', 0];
  for (const piece of pieces) {
    if (line !== '' && length + piece.inked > width) {
      lines.push(line.trimEnd());
      [line, length] = ['', 0];
    }
    line += piece.text;
    length += piece.width;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** The text whole where it fits into a line, else its phrases: telling words apart takes longer than all the rest. */
function partText(text: string, width: number, { measure }: LineRules): Piece[] {
  const plain = text.trim().replace(/ +/g, ' ');
  const whole = measured(plain, measure);
  return whole.inked <= width ? [whole] : phrasesOf(plain).map((phrase) => measured(phrase, measure));
}

/** Lines of at most `width` ems, of whole words where they are not longer than a line. */
export const breakLines = (text: string, width: number, rules: LineRules): string[] =>
  fillLines(partText(text, width, rules), width, rules);

const endAtMarks = (lines: string[]): boolean => lines.slice(0, -1).every(endsAtMark);

/** The narrowest lines that are not more in number: the last one is no single character. Lines that end at a mark win. */
export function balanceLines(text: string, width: number, rules: LineRules): string[] {
  const pieces = partText(text, width, rules);
  const widest = fillLines(pieces, width, rules);
  if (widest.length < 2) return widest;
  const even = [widest];
  for (let step = 1; step <= 25; step++) {
    const lines = fillLines(pieces, width * (1 - step * 0.02), rules);
    if (lines.length > widest.length) break;
    even.unshift(lines);
  }
  return even.find(endAtMarks) ?? even[0] ?? widest;
}
