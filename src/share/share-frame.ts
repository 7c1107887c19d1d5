import { posterSize, shareSize, type PosterWay, type ShareModel } from './share-model.ts';
import type { SharePen } from './share-pen.ts';

/** Pixels that stay free at either side. */
export const edge = 72;

/** Size of a picture, and where its foot begins. */
export const pageOf = ({ poster }: ShareModel) =>
  poster ? { ...posterSize, foot: 1068, scale: 1.15 } : { ...shareSize, foot: 544, scale: 1 };

/** Name of the site over the printers' thick-and-thin rule; sample data says so beside it. */
export function drawMasthead(pen: SharePen, model: ShareModel): void {
  const { site, sample } = model;
  const { width } = pageOf(model);
  const taken =
    sample === null ? 0 : 40 + pen.label({ look: 'sample', word: sample, x: width - edge, y: 88, size: 30, end: true });
  const { size, lines } = pen.fitLine(site, 700, width - 2 * edge - taken, [38, 34, 30, 26, 22]);
  pen.line(lines[0] ?? '', edge, 90, size, 700, 'ink');
  pen.rule(edge, 118, width - 2 * edge, 2, 'ink');
  pen.rule(edge, 124, width - 2 * edge, 6, 'ink');
}

/** What a picture is of and when, and that the site is a demonstration. */
export function drawFoot(pen: SharePen, model: ShareModel): void {
  const { note, demonstration, poster } = model;
  const { width, foot } = pageOf(model);
  const inner = width - 2 * edge;
  pen.rule(edge, foot, inner, 2, 'hairline');
  if (poster) return drawWay(pen, poster, [note, demonstration ?? ''], foot + 36);
  const sentence = demonstration ?? '';
  const right = pen.fitLine(sentence, 600, inner * 0.6, [28, 26, 24, 22]);
  const taken = demonstration === null ? 0 : pen.width(sentence, 600, right.size);
  if (demonstration !== null) pen.line(right.lines[0] ?? '', width - edge - taken, foot + 46, right.size, 600, 'gold');
  if (note === '') return;
  const left = pen.fitLine(note, 500, inner - taken - 40, [28, 26, 24, 22]);
  pen.line(left.lines[0] ?? '', edge, foot + 46, left.size, 500, 'muted');
}

/** Modules that stay white around a code, as its standard asks. */
const quiet = 4;
const codeRoom = 310;

/** The code for a camera, and beside it what it leads to. */
function drawWay(
  pen: SharePen,
  { code, address, scan }: PosterWay,
  [note, demonstration]: string[],
  top: number,
): void {
  const unit = Math.max(1, Math.floor(codeRoom / (code.length + 2 * quiet)));
  const side = unit * (code.length + 2 * quiet);
  pen.box(edge, top, side, side, 2, 'hairline', 'paper');
  code.forEach((row, y) =>
    [...row].forEach((module, x) => {
      if (module === '1') pen.rule(edge + (x + quiet) * unit, top + (y + quiet) * unit, unit, unit, 'ink');
    }),
  );
  const x = edge + side + 36;
  const width = posterSize.width - edge - x;
  let y = top;
  const write = (
    text: string,
    sizes: number[],
    height: number,
    weight: 500 | 600 | 700,
    colour: 'ink' | 'muted' | 'gold',
  ) => {
    const { size, lines } = pen.fit(text, weight, { width, height, leading: 1.3, sizes });
    lines.forEach((line, at) => pen.line(line, x, y + size * (1 + at * 1.3), size, weight, colour));
    y += lines.length * size * 1.3 + 14;
  };
  write(scan, [44, 40, 36, 32], 120, 700, 'ink');
  // An address is on one line where that can be read: it breaks anywhere.
  const whole = [28, 26, 24, 22, 20].filter((size) => pen.width(address, 500, size) <= width);
  write(address, whole.length > 0 ? whole : [24, 22, 20], 110, 500, 'ink');
  if (note) write(note, [28, 26, 24], 40, 500, 'muted');
  if (demonstration) write(demonstration, [28, 26, 24, 22], 76, 600, 'gold');
}
