import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { drawableText } from './drawable-text.ts';
import { encodePng } from './encode-png.ts';
import { drawFigure, drawHeadline, type Body } from './share-body.ts';
import { ink } from './share-ink.ts';
import { shareSize, type ShareModel } from './share-model.ts';
import { sharePen, type SharePen } from './share-pen.ts';
import { drawBrick, drawWall } from './share-wall.ts';

const { width, height } = shareSize;
const edge = 72;

/** Name of the site over the printers' thick-and-thin rule; sample data says so beside it. */
function drawMasthead(pen: SharePen, { site, sample }: ShareModel): void {
  const taken =
    sample === null ? 0 : 40 + pen.label({ look: 'sample', word: sample, x: width - edge, y: 88, size: 30, end: true });
  const { size, lines } = pen.fitLine(site, 700, width - 2 * edge - taken, [38, 34, 30, 26]);
  pen.line(lines[0] ?? '', edge, 90, size, 700, 'ink');
  pen.rule(edge, 118, width - 2 * edge, 2, 'ink');
  pen.rule(edge, 124, width - 2 * edge, 6, 'ink');
}

function drawFoot(pen: SharePen, { note, demonstration }: ShareModel): void {
  const inner = width - 2 * edge;
  pen.rule(edge, 544, inner, 2, 'hairline');
  const sentence = demonstration ?? '';
  const right = pen.fitLine(sentence, 600, inner * 0.6, [28, 26, 24, 22]);
  const taken = demonstration === null ? 0 : pen.width(sentence, 600, right.size);
  if (demonstration !== null) pen.line(right.lines[0] ?? '', width - edge - taken, 590, right.size, 600, 'gold');
  if (note === '') return;
  const left = pen.fitLine(note, 500, inner - taken - 40, [28, 26, 24, 22]);
  pen.line(left.lines[0] ?? '', edge, 590, left.size, 500, 'muted');
}

/** A model whose every text the typeface can draw. */
function drawableModel(model: ShareModel): ShareModel {
  const { site, kicker, title, note } = model;
  const frame = {
    ...{ site: drawableText(site), kicker: drawableText(kicker), title: drawableText(title), note: drawableText(note) },
    sample: model.sample === null ? null : drawableText(model.sample),
    demonstration: model.demonstration === null ? null : drawableText(model.demonstration),
  };
  if (model.kind === 'headline' || model.kind === 'wall') return { ...model, ...frame };
  if (model.kind === 'brick') {
    const { brick } = model;
    return { ...model, ...frame, brick: brick && { ...brick, word: drawableText(brick.word) } };
  }
  const verdicts = model.verdicts.map(({ look, word, standard }) => ({
    look,
    word: drawableText(word),
    standard: drawableText(standard),
  }));
  return { ...model, ...frame, value: drawableText(model.value), verdicts };
}

function drawBody(pen: SharePen, model: ShareModel, space: Body): void {
  switch (model.kind) {
    case 'headline':
      return drawHeadline(pen, model, space);
    case 'figure':
      return drawFigure(pen, model, space);
    case 'brick':
      return drawBrick(pen, model, space);
    case 'wall':
      return drawWall(pen, model, space);
  }
}

// Kept for all pictures: each is read off before the next is begun.
let canvas: Canvas | undefined;

/** A share picture as PNG; the same model gives the same bytes. */
export function drawShare(asked: ShareModel): Promise<Uint8Array<ArrayBuffer>> {
  const model = drawableModel(asked);
  canvas ??= createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = ink.paper;
  context.fillRect(0, 0, width, height);
  const pen = sharePen(context, model.locale);
  drawMasthead(pen, model);
  const space = { x: edge, width: width - 2 * edge, top: 150, bottom: 530 };
  drawBody(pen, model, space);
  drawFoot(pen, model);
  return encodePng(canvas.data(), width, height);
}
