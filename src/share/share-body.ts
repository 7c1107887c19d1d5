import { drawDays } from './share-days.ts';
import type { FigureShare, HeadlineShare } from './share-model.ts';
import type { SharePen } from './share-pen.ts';

/** What the frame of a picture leaves free. */
export interface Body {
  x: number;
  width: number;
  top: number;
  bottom: number;
  /** How large text is against that of a card. */
  scale: number;
}

const kickerSizes = [32, 28, 24, 22];
/** What stays free above and below a headline. */
const air = 28;
const rowHeight = 64;
const posterRowHeight = 196;

/** Sizes of text of a card, as they are on a picture whose text is larger. */
export const scaled = (sizes: readonly number[], scale: number): number[] =>
  sizes.map((size) => Math.round(size * scale));

/** Answers where the kicker ends. */
export function drawKicker(pen: SharePen, kicker: string, { x, width, top, scale }: Body): number {
  if (kicker === '') return top;
  const { size, lines } = pen.fitLine(kicker, 700, width, scaled(kickerSizes, scale));
  pen.line(lines[0] ?? '', x, top + 16 + 32 * scale, size, 700, 'celadon');
  return top + 16 + 48 * scale;
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
  const size =
    [300, 260, 220, 190, 168, 152, 136, 120, 104, 92, 80].find((one) => one * 0.8 <= height && whole(one) <= width) ??
    64;
  const baseline = middle + size * 0.36;
  pen.line(number, x, baseline, size, 900, 'ink');
  pen.line(unit, x + pen.width(number, 900, size) + size * 0.12, baseline, size * unitSize, 700, 'ink');
}

/** What it is, the figure, and each verdict in word and shape beside what the standard asks; on a poster above it. */
export function drawFigure(pen: SharePen, model: FigureShare, body: Body): void {
  const { kicker, title, value, verdicts, poster, days } = model;
  const { scale } = body;
  const top = drawKicker(pen, kicker, body);
  // Beside its number and name a card has the days; on a poster they are below.
  const words = days && !poster ? { ...body, width: body.width * 0.42 } : body;
  const name = pen.fit(title, 700, {
    ...{ width: words.width, height: 104 * scale, leading: 1.25 },
    sizes: scaled([52, 48, 44, 40, 36, 32], scale),
  });
  name.lines.forEach((line, index) =>
    pen.line(line, body.x, top + name.size * (1.1 + index * 1.25), name.size, 700, 'ink'),
  );
  const shown = verdicts.slice(0, 2);
  const height = poster ? posterRowHeight : rowHeight;
  const rows = body.bottom - shown.length * height;
  const nameEnd = top + name.size * (0.2 + name.lines.length * 1.25);
  const most = poster ? 300 : 168;
  const room = rows - nameEnd;
  if (days && poster) {
    drawNumber(pen, value, body, nameEnd + room * 0.2, room * 0.3);
    drawDays(pen, days, body, nameEnd + room * 0.68, room * 0.62);
  } else if (days) {
    drawNumber(pen, value, words, nameEnd + room / 2, room - 20);
    const left = words.width + 48;
    drawDays(pen, days, { x: body.x + left, width: body.width - left }, (top + rows) / 2, rows - top);
  } else drawNumber(pen, value, body, (nameEnd + rows) / 2, Math.min(most * 0.8, room - 20));
  shown.forEach((verdict, index) =>
    (poster ? drawVerdictBlock : drawVerdictRow)(pen, verdict, body, rows + index * height),
  );
}

type VerdictLine = FigureShare['verdicts'][number];

/** The word takes up to two thirds of the row: what it rests on is as large as whether it is met. */
function drawVerdictRow(pen: SharePen, { look, word, standard }: VerdictLine, { x, width }: Body, top: number): void {
  const y = top + 42;
  const size = [38, 36, 34, 32, 30, 28].find((one) => pen.width(word, 700, one) + one * 2 <= width * 0.66) ?? 26;
  const taken = 24 + pen.label({ look, word, x, y, size });
  const text = pen.fitLine(standard, 500, width - taken, [30, 28, 26, 24, 22, 20]);
  pen.line(text.lines[0] ?? '', x + taken, y, text.size, 500, 'ink');
}

function drawVerdictBlock(pen: SharePen, { look, word, standard }: VerdictLine, { x, width }: Body, top: number): void {
  const size = [48, 44, 40, 36, 32].find((one) => pen.width(word, 700, one) + one * 2 <= width) ?? 28;
  pen.label({ look, word, x, y: top + 60, size });
  const text = pen.fit(standard, 500, { width, height: 92, leading: 1.3, sizes: [36, 34, 32, 30, 28, 26] });
  text.lines.forEach((line, at) =>
    pen.line(line, x, top + 100 + text.size * (1 + at * 1.3) - 6, text.size, 500, 'ink'),
  );
}
