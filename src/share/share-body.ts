import type { FigureShare, HeadlineShare } from './share-model.ts';
import type { SharePen } from './share-pen.ts';

/** What the frame of a picture leaves free. */
export interface Body {
  x: number;
  width: number;
  top: number;
  bottom: number;
}

const kickerSizes = [32, 28, 24];
/** What stays free above and below a headline. */
const air = 28;
const rowHeight = 56;

/** Answers where the kicker ends. */
export function drawKicker(pen: SharePen, kicker: string, { x, width, top }: Body): number {
  if (kicker === '') return top;
  const { size, lines } = pen.fitLine(kicker, 700, width, kickerSizes);
  pen.line(lines[0] ?? '', x, top + 48, size, 700, 'celadon');
  return top + 64;
}

/** Column, then the headline as large as its length lets it be. */
export function drawHeadline(pen: SharePen, { kicker, title, locale }: HeadlineShare, body: Body): void {
  const top = drawKicker(pen, kicker, body);
  const leading = locale === 'zh' ? 1.3 : 1.18;
  const { size, lines } = pen.fit(title, 700, {
    width: body.width,
    height: body.bottom - top - air,
    leading,
    sizes: [92, 84, 76, 70, 64, 58, 52, 46, 40],
  });
  const spare = body.bottom - top - lines.length * size * leading;
  // A short headline hangs a little above the middle of its space.
  const first = top + spare * 0.4 + size * (leading * 0.5 + 0.36);
  lines.forEach((line, index) => pen.line(line, body.x, first + index * size * leading, size, 700, 'ink'));
}

/** A number with its unit at less than half its size, as newspapers set them; centred on `middle`. */
function drawNumber(pen: SharePen, value: string, { x, width }: Body, middle: number, height: number): void {
  const number = /^[\d.,]+/.exec(value)?.[0] ?? value;
  const unit = value.slice(number.length).trimStart();
  const unitSize = 0.42;
  const whole = (size: number) => pen.width(number, 900, size) + pen.width(unit, 700, size * unitSize) + size * 0.12;
  const size = [168, 152, 136, 120, 104, 92, 80].find((one) => one * 0.8 <= height && whole(one) <= width) ?? 64;
  const baseline = middle + size * 0.36;
  pen.line(number, x, baseline, size, 900, 'ink');
  pen.line(unit, x + pen.width(number, 900, size) + size * 0.12, baseline, size * unitSize, 700, 'ink');
}

/** What it is, the figure, and each verdict in word and shape beside what the standard asks. */
export function drawFigure(pen: SharePen, { kicker, title, value, verdicts }: FigureShare, body: Body): void {
  const top = drawKicker(pen, kicker, body);
  const name = pen.fit(title, 700, { width: body.width, height: 104, leading: 1.25, sizes: [52, 48, 44, 40, 36, 32] });
  name.lines.forEach((line, index) =>
    pen.line(line, body.x, top + name.size * (1.1 + index * 1.25), name.size, 700, 'ink'),
  );
  const shown = verdicts.slice(0, 2);
  const rows = body.bottom - shown.length * rowHeight;
  const nameEnd = top + name.size * (0.2 + name.lines.length * 1.25);
  drawNumber(pen, value, body, (nameEnd + rows) / 2, rows - nameEnd - 20);
  shown.forEach(({ look, word, standard }, index) => {
    const y = rows + index * rowHeight + 40;
    const taken = 24 + pen.label({ look, word, x: body.x, y, size: 30 });
    const text = pen.fitLine(standard, 500, body.width - taken, [30, 28, 26, 24, 22, 20]);
    pen.line(text.lines[0] ?? '', body.x + taken, y, text.size, 500, 'ink');
  });
}
