import { drawKicker, type Body } from './share-body.ts';
import type { BrickLook, BrickShare, WallShare } from './share-model.ts';
import type { SharePen } from './share-pen.ts';

const course = { height: 34, seam: 6, bricks: 8, count: 3 };
const plain: BrickLook = { fill: 'paper', edge: 'hairline' };

/** What it is about, the brick with its word, and a stretch of wall in which the same brick is seen. */
export function drawBrick(pen: SharePen, { kicker, title, brick }: BrickShare, body: Body): void {
  const top = drawKicker(pen, kicker, body);
  const wallTop = body.bottom - course.count * (course.height + course.seam);
  const wordTop = brick ? wallTop - 92 : wallTop - 20;
  const space = { width: body.width, height: wordTop - top, leading: 1.2, sizes: [84, 76, 68, 60, 52, 46, 40] };
  const { size, lines } = pen.fit(title, 700, space);
  const spare = space.height - lines.length * size * 1.2;
  lines.forEach((line, at) => pen.line(line, body.x, top + spare / 2 + size * (0.95 + at * 1.2), size, 700, 'ink'));
  if (brick) {
    pen.brick(brick.look, body.x, wordTop + 14, 84, 48);
    const word = pen.fitLine(brick.word, 700, body.width - 108, [52, 46, 40, 36, 32]);
    pen.line(word.lines[0] ?? '', body.x + 108, wordTop + 38 + word.size * 0.36, word.size, 700, 'ink');
  }
  drawCourses(pen, brick?.look ?? plain, body, wallTop);
}

/** Courses in running bond; the brick is in the middle one. */
function drawCourses(pen: SharePen, look: BrickLook, { x, width }: Body, top: number): void {
  const step = (width + course.seam) / course.bricks;
  for (let row = 0; row < course.count; row += 1) {
    const y = top + row * (course.height + course.seam);
    const isShifted = row % 2 === 1;
    for (let at = 0; at < course.bricks + (isShifted ? 1 : 0); at += 1) {
      const left = Math.max(x, x + (at - (isShifted ? 0.5 : 0)) * step);
      const right = Math.min(x + width, x + (at + (isShifted ? 0.5 : 1)) * step - course.seam);
      pen.brick(isShifted && at === 5 ? look : plain, left, y, right - left, course.height);
    }
  }
}

/** What is seen of a layer on any screen. */
const leastHeight = 4;

/** The sentence, and under it the wall: one column beside the other, layer on layer. */
export function drawWall(pen: SharePen, { kicker, title, layers, columns }: WallShare, body: Body): void {
  const top = drawKicker(pen, kicker, body);
  const text = { width: body.width, height: 150, leading: 1.3, sizes: [40, 36, 34, 32, 30, 28, 26, 24, 22] };
  const { size, lines } = pen.fit(title, 700, text);
  lines.forEach((line, at) => pen.line(line, body.x, top + size * (0.95 + at * 1.3), size, 700, 'ink'));
  const wallTop = top + lines.length * size * 1.3 + 24;
  const sums = columns.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const scale = (body.bottom - wallTop - leastHeight) / Math.max(1, ...sums);
  const step = body.width / Math.max(1, columns.length);
  columns.forEach((counts, at) => {
    const left = body.x + Math.round(at * step);
    const width = Math.max(1, body.x + Math.round((at + 1) * step) - left - (step > 4 ? 1 : 0));
    let [base, laid] = [body.bottom, 0];
    counts.forEach((count, layer) => {
      const look = layers[layer];
      laid += count;
      const due = Math.round(body.bottom - laid * scale);
      const y = layer === layers.length - 1 && count > 0 ? Math.min(due, base - leastHeight) : due;
      if (look && y < base) pen.brick(look, left, y, width, base - y);
      base = Math.min(base, y);
    });
  });
  pen.rule(body.x, body.bottom, body.width, 3, 'ink');
}
