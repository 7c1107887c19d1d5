import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Measure } from '../core/break-lines.ts';
import type { Locale } from '../core/locale.ts';
import { fitText, type FittedText, type Space } from './fit-text.ts';
import { ink, type Ink } from './share-ink.ts';
import type { BrickLook, ShareLook } from './share-model.ts';
import { fontOf, measureIn, type Weight } from './share-type.ts';

interface Label {
  look: ShareLook | 'sample';
  word: string;
  /** Left edge, or right edge where `end` is set. */
  x: number;
  y: number;
  size: number;
  end?: boolean;
}

const labelInks = {
  met: ['celadon', 'celadon-tint'],
  'not-met': ['cinnabar', 'cinnabar-tint'],
  neutral: ['muted', 'paper'],
  sample: ['gold', 'gold-tint'],
} as const;

/** Draws in one language. Places are pixels from the upper left; `y` of a text is its base line. */
export function sharePen(context: SKRSContext2D, locale: Locale) {
  const measures = new Map<Weight, Measure>();
  const measure = (weight: Weight): Measure => {
    const known = measures.get(weight) ?? measureIn(locale, weight);
    measures.set(weight, known);
    return known;
  };

  const rule = (x: number, y: number, width: number, thickness: number, colour: Ink) => {
    context.fillStyle = ink[colour];
    context.fillRect(x, y, width, thickness);
  };

  /** A frame of a thickness, filled. */
  const box = (x: number, y: number, width: number, height: number, thickness: number, edge: Ink, fill: Ink) => {
    context.fillStyle = ink[fill];
    context.fillRect(x, y, width, height);
    context.strokeStyle = ink[edge];
    context.lineWidth = thickness;
    context.strokeRect(x + thickness / 2, y + thickness / 2, width - thickness, height - thickness);
  };

  const line = (text: string, x: number, y: number, size: number, weight: Weight, colour: Ink) => {
    context.font = fontOf(locale, weight, size);
    context.fillStyle = ink[colour];
    context.fillText(text, x, y);
  };

  const fit = (text: string, weight: Weight, space: Space): FittedText => fitText(text, measure(weight), space);

  /** One line, as large as fits. */
  const fitLine = (text: string, weight: Weight, width: number, sizes: readonly number[]): FittedText =>
    fit(text, weight, { width, sizes, height: 1, leading: 1 });

  const shape = (look: Label['look'], x: number, y: number, radius: number) => {
    context.beginPath();
    if (look === 'met') context.arc(x, y, radius, 0, 2 * Math.PI);
    else if (look === 'not-met') {
      for (const [dx, dy] of [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ] as const)
        context.lineTo(x + dx * radius * 1.15, y + dy * radius * 1.15);
      context.closePath();
    } else if (look === 'neutral') context.rect(x - radius, y - 1.5, 2 * radius, 3);
    else context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
    if (look === 'met' || look === 'neutral') context.fill();
    else context.stroke();
  };

  /** A framed word with its shape, as the badges of the pages; answers how wide it is. */
  const label = ({ look, word, x, y, size, end = false }: Label): number => {
    const [text, tint] = labelInks[look];
    const [pad, mark] = [size * 0.5, size * 0.95];
    const width = Math.round(pad * 2 + mark + measure(700)(word) * size);
    const left = Math.round(end ? x - width : x);
    const top = Math.round(y - size * 1.12);
    context.fillStyle = ink[tint];
    context.fillRect(left, top, width, Math.round(size * 1.56));
    context.strokeStyle = ink[text];
    context.lineWidth = 2;
    context.setLineDash(look === 'sample' ? [8, 5] : []);
    context.strokeRect(left + 1, top + 1, width - 2, Math.round(size * 1.56) - 2);
    context.setLineDash([]);
    context.lineWidth = 3.5;
    context.fillStyle = ink[text];
    shape(look, left + pad + size * 0.28, y - size * 0.35, size * 0.27);
    line(word, left + pad + mark, y, size, 700, text);
    return width;
  };

  const markWidth = (word: string, size: number): number => measure(600)(word) * size + size * 0.95;

  /** A state's shape and word, without a frame, that end at `x`; answers how wide they are. */
  const endMark = ({ look, word }: { look: ShareLook; word: string }, x: number, y: number, size: number): number => {
    const [colour] = labelInks[look];
    const width = markWidth(word, size);
    context.fillStyle = ink[colour];
    context.strokeStyle = ink[colour];
    context.lineWidth = 3;
    shape(look, x - width + size * 0.28, y - size * 0.35, size * 0.27);
    line(word, x - width + size * 0.95, y, size, 600, colour);
    return width;
  };

  /** A brick, or several as one; a hatched one is a hole in the wall. */
  const brick = (look: BrickLook, x: number, y: number, width: number, height: number) => {
    context.fillStyle = ink[look.fill];
    context.fillRect(x, y, width, height);
    const edge = look.isHatched ? 'ink' : look.edge;
    if (edge === undefined) return;
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.strokeStyle = ink[edge];
    context.lineWidth = 3;
    context.strokeRect(x, y, width, height);
    if (look.isHatched) {
      context.beginPath();
      for (let left = x - height; left < x + width; left += 10) {
        context.moveTo(left, y + height);
        context.lineTo(left + height, y);
      }
      context.stroke();
    }
    context.restore();
  };

  return {
    rule,
    box,
    brick,
    line,
    fit,
    fitLine,
    label,
    endMark,
    markWidth,
    width: (text: string, weight: Weight, size: number) => measure(weight)(text) * size,
  };
}

export type SharePen = ReturnType<typeof sharePen>;
