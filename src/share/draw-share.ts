import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { drawableText } from './drawable-text.ts';
import { encodePng } from './encode-png.ts';
import { drawFigure, drawHeadline, type Body } from './share-body.ts';
import { drawFigures } from './share-figures.ts';
import { drawFoot, drawMasthead, edge, pageOf } from './share-frame.ts';
import { ink } from './share-ink.ts';
import { drawList, drawPlace } from './share-list.ts';
import type { ShareModel } from './share-model.ts';
import { sharePen, type SharePen } from './share-pen.ts';
import { drawRanks } from './share-ranks.ts';
import { drawBrick, drawWall } from './share-wall.ts';

/** The typeface sets curly marks as wide as a Chinese character: among Latin letters they would leave a hole. */
const straightened = (text: string): string => text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');

/** The model with every text of it as the typeface can draw it; names of kinds, looks and inks are plain letters. */
function drawableModel(model: ShareModel): ShareModel {
  const write = (text: string) => drawableText(model.locale === 'en' ? straightened(text) : text);
  const drawable: ShareModel = JSON.parse(JSON.stringify(model), (_, value: unknown) =>
    typeof value === 'string' ? write(value) : value,
  );
  return drawable;
}

function drawBody(pen: SharePen, model: ShareModel, space: Body): void {
  switch (model.kind) {
    case 'headline':
      return drawHeadline(pen, model, space);
    case 'figure':
      return drawFigure(pen, model, space);
    case 'figures':
      return drawFigures(pen, model, space);
    case 'ranks':
      return drawRanks(pen, model, space);
    case 'list':
      return drawList(pen, model, space);
    case 'place':
      return drawPlace(pen, model, space);
    case 'brick':
      return drawBrick(pen, model, space);
    case 'wall':
      return drawWall(pen, model, space);
  }
}

// Kept for all pictures of a size: each is read off before the next is begun.
const canvases = new Map<string, Canvas>();

function canvasOf(width: number, height: number): Canvas {
  const name = `${width} ${height}`;
  const canvas = canvases.get(name) ?? createCanvas(width, height);
  canvases.set(name, canvas);
  return canvas;
}

/** A share picture as PNG; the same model gives the same bytes. */
export function drawShare(asked: ShareModel): Promise<Uint8Array<ArrayBuffer>> {
  const model = drawableModel(asked);
  const { width, height, foot, scale } = pageOf(model);
  const canvas = canvasOf(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = ink.paper;
  context.fillRect(0, 0, width, height);
  const pen = sharePen(context, model.locale);
  drawMasthead(pen, model);
  drawBody(pen, model, { x: edge, width: width - 2 * edge, top: 150, bottom: foot - 14, scale });
  drawFoot(pen, model);
  return encodePng(canvas.data(), width, height);
}
