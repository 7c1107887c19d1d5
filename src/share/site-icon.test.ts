import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { ink } from './share-ink.ts';
import { iconPng, iconSvg, type IconSize } from './site-icon.ts';

async function drawn(size: IconSize): Promise<{ at: (x: number, y: number) => string; side: number }> {
  const image = await loadImage(await iconPng(size));
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const hex = (value: number): string => value.toString(16).padStart(2, '0');
  const at = (x: number, y: number): string =>
    `#${[...pen.getImageData(x, y, 1, 1).data].slice(0, 3).map(hex).join('')}`;
  return { at, side: image.width };
}

test('the mark is drawn alike as SVG and PNG: paper, heading, picture and lines', async () => {
  const { at, side } = await drawn({ side: 192, unit: 6 });
  expect(side).toBe(192);
  expect([at(0, 0), at(24, 24), at(30, 96), at(167, 167), at(96, 80)]).toEqual([
    ...[ink.paper, ink.ink, ink.celadon, ink.ink, ink.paper],
  ]);
  expect(iconSvg().match(/<path/g)).toHaveLength(7);
  expect(iconSvg()).toContain(`fill="${ink.celadon}" d="M4 15h11v13H4z"`);
});

test('a mark that may be cut to a circle keeps within the part that is never cut', async () => {
  const { at, side } = await drawn({ side: 512, unit: 12 });
  // The circle of which the specification says that it always shows has two fifths of the side as its radius.
  const outside: string[] = [];
  for (let x = 0; x < side; x += 2)
    for (let y = 0; y < side; y += 2)
      if (Math.hypot(x - 256, y - 256) > side * 0.4 && at(x, y) !== ink.paper) outside.push(`${x} ${y}`);
  expect(outside).toEqual([]);
});
