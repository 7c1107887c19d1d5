import { createCanvas, loadImage } from '@napi-rs/canvas';
import { drawShare } from './draw-share.ts';
import type { HeadlineShare, ShareModel } from './share-model.ts';

/** The plainest picture: what others are made of. */
export const headline: HeadlineShare = {
  kind: 'headline',
  locale: 'zh',
  site: '示例市公开平台',
  sample: null,
  demonstration: null,
  kicker: '示例动态',
  title: '示例标题',
  note: '2026年1月2日',
};

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and alpha of each, row by row. */
  data: Uint8ClampedArray;
  /** The colour of one, as CSS writes it. */
  at: (x: number, y: number) => string;
}

const read = new WeakMap<ShareModel, Promise<Pixels>>();

/** A picture's pixels, read back from the PNG; of the same model once. */
export function pixelsOf(model: ShareModel): Promise<Pixels> {
  const known = read.get(model) ?? readPixels(model);
  read.set(model, known);
  return known;
}

async function readPixels(model: ShareModel): Promise<Pixels> {
  const { width, height, ...picture } = await decode(await drawShare(model));
  const at = (x: number, y: number) => {
    const from = (y * width + x) * 4;
    return `#${[...picture.data.slice(from, from + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  return { width, height, data: picture.data, at };
}

async function decode(png: Uint8Array) {
  const picture = await loadImage(Buffer.from(png));
  const { width, height } = picture;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(picture, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** How many pixels of a part of the picture have this colour, or the next to it: a picture of many colours has a palette. */
export async function count(
  model: ShareModel,
  colour: string,
  [left, top, right, bottom]: [number, number, number, number],
): Promise<number> {
  const { width, data } = await pixelsOf(model);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16));
  const isClose = (one: number | undefined, other: number) => Math.abs((one ?? 0) - other) < 8;
  let sum = 0;
  for (let y = top; y < bottom; y++)
    for (let from = (y * width + left) * 4; from < (y * width + right) * 4; from += 4)
      if (isClose(data[from], red) && isClose(data[from + 1], green) && isClose(data[from + 2], blue)) sum++;
  return sum;
}
