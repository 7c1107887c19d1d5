import type { Body } from './share-body.ts';
import type { FigureShare } from './share-model.ts';
import type { SharePen } from './share-pen.ts';

const inColumn = 10;

/** The days of a year as squares in columns of ten, as many filled as were counted, and a line behind those asked for. */
export function drawDays(
  pen: SharePen,
  { days, filled, asked }: NonNullable<FigureShare['days']>,
  { x, width }: Pick<Body, 'x' | 'width'>,
  middle: number,
  height: number,
): void {
  const columns = Math.ceil(days / inColumn);
  const step = Math.floor(Math.min(width / columns, (height - 16) / inColumn));
  const [side, top] = [Math.round(step * 0.78), Math.round(middle - (inColumn * step) / 2)];
  for (let day = 0; day < days; day += 1) {
    const left = x + Math.floor(day / inColumn) * step;
    const y = top + (day % inColumn) * step;
    if (day < filled) pen.rule(left, y, side, side, 'celadon');
    else pen.box(left, y, side, side, 1, 'muted', 'paper');
  }
  if (asked === null) return;
  const [column, row] = [Math.floor(asked / inColumn), asked % inColumn];
  const seam = (step - side) / 2;
  const left = x + column * step - seam - 2;
  const turn = top + row * step - seam;
  const bottom = top + inColumn * step - (step - side) + 8;
  pen.rule(left, turn - (row === 0 ? 8 : 0), 4, bottom - turn + (row === 0 ? 8 : 0), 'ink');
  if (row === 0) return;
  pen.rule(left, turn, step + 4, 4, 'ink');
  pen.rule(left + step, top - 8, 4, turn - top + 8, 'ink');
}
