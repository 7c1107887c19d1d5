import { drawKicker, type Body } from './share-body.ts';
import type { RanksShare, RankTile } from './share-model.ts';
import type { SharePen } from './share-pen.ts';

type Group = RanksShare['groups'][number];

const gap = 40;
const seam = 8;
const mostRows = 6;

/** The map of tiles, where there is one, and beside it the ranks of each group. */
export function drawRanks(pen: SharePen, { kicker, groups, tiles }: RanksShare, body: Body): void {
  const top = drawKicker(pen, kicker, body) + 16;
  const map = tiles === null ? 0 : drawTiles(pen, tiles, { ...body, top, width: body.width * 0.34 }) + gap;
  const space = body.width - map;
  const width = (space - gap * (groups.length - 1)) / Math.max(1, groups.length);
  const most = Math.max(1, ...groups.map(({ rows }) => Math.min(rows.length, mostRows)));
  const step = Math.min(58, (body.bottom - top - 50) / most);
  groups.forEach((group, index) =>
    drawGroup(pen, group, { ...body, top, x: body.x + map + index * (width + gap), width }, step),
  );
}

/** Answers how wide the map is. */
function drawTiles(
  pen: SharePen,
  { columns, places }: NonNullable<RanksShare['tiles']>,
  { x, width, top, bottom }: Body,
): number {
  const rows = Math.ceil(places.length / columns);
  const side = Math.floor(Math.min((width + seam) / columns, (bottom - top + seam) / rows)) - seam;
  places.forEach((tile, at) => {
    if (tile)
      drawTile(pen, tile, x + (at % columns) * (side + seam), top + Math.floor(at / columns) * (side + seam), side);
  });
  return columns * (side + seam) - seam;
}

const fills = { upper: 'wall-late', middle: 'celadon-tint', lower: 'paper', none: 'paper' } as const;

function drawTile(pen: SharePen, { name, rank, shade, isDouble }: RankTile, x: number, y: number, side: number): void {
  pen.box(x, y, side, side, 2, 'muted', fills[shade]);
  if (isDouble) pen.box(x + 5, y + 5, side - 10, side - 10, 2, 'muted', fills[shade]);
  // A word a line: none is cut. Where the longest does not fit, the rank stands alone; the lists beside name the areas.
  const words = name.split(' ');
  const room = side - (isDouble ? 20 : 10);
  const fits = (one: number) =>
    words.length * one * 1.1 <= side * 0.5 && words.every((word) => pen.width(word, 500, one) <= room);
  const letters = [24, 22, 20, 18, 17, 16, 15, 14, 13].find(fits);
  if (letters !== undefined) {
    const first = y + side * 0.3 - ((words.length - 1) * letters * 1.1) / 2 + letters * 0.36;
    words.forEach((word, at) => {
      const left = x + (side - pen.width(word, 500, letters)) / 2;
      pen.line(word, left, first + at * letters * 1.1, letters, 500, 'ink');
    });
  }
  const size = Math.min(34, side * 0.34);
  pen.line(rank, x + (side - pen.width(rank, 900, size)) / 2, y + side * 0.86, size, 900, 'ink');
}

/** `step` = height of a row. */
function drawGroup(pen: SharePen, { name, rows }: Group, { x, width, top }: Body, step: number): void {
  const title = pen.fitLine(name, 700, width, [32, 28, 26, 24, 22]);
  pen.line(title.lines[0] ?? '', x, top + 32, title.size, 700, 'ink');
  pen.rule(x, top + 46, width, 3, 'ink');
  rows.slice(0, mostRows).forEach(({ rank, name: area, value }, at) => {
    const y = top + 50 + step * (at + 0.5) + 11;
    const taken = pen.width(value, 500, 28);
    const label = pen.fitLine(area, 600, width - 48 - taken - 12, [30, 28, 26, 24, 22, 20, 18]);
    pen.line(rank, x, y, 30, 900, 'celadon');
    pen.line(label.lines[0] ?? '', x + 48, y, label.size, 600, 'ink');
    pen.line(value, x + width - taken, y, 28, 500, 'ink');
    if (at > 0) pen.rule(x, top + 50 + step * at, width, 1, 'hairline');
  });
}
