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

/** Colours of a picture's pixels, read back from the PNG. */
export async function pixelsOf(
  model: ShareModel,
): Promise<{ width: number; height: number; at: (x: number, y: number) => string }> {
  const picture = await loadImage(Buffer.from(await drawShare(model)));
  const context = createCanvas(picture.width, picture.height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const at = (x: number, y: number) => {
    const from = (y * picture.width + x) * 4;
    return `#${[...data.slice(from, from + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  return { width: picture.width, height: picture.height, at };
}

/** A picture of many colours has each to the next of a palette. */
const isClose = (one: string, other: string): boolean =>
  [1, 3, 5].every(
    (from) => Math.abs(parseInt(one.slice(from, from + 2), 16) - parseInt(other.slice(from, from + 2), 16)) < 8,
  );

/** How many pixels of a part of the picture have this colour. */
export async function count(
  model: ShareModel,
  colour: string,
  [left, top, right, bottom]: [number, number, number, number],
): Promise<number> {
  const { at } = await pixelsOf(model);
  let sum = 0;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (isClose(at(x, y), colour)) sum++;
  return sum;
}
