import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { encodePng } from './encode-png.ts';

/** The pixels of a PNG, as RGBA bytes. */
async function decode(png: Uint8Array): Promise<number[]> {
  const picture = await loadImage(Buffer.from(png));
  const context = createCanvas(picture.width, picture.height).getContext('2d');
  context.drawImage(picture, 0, 0);
  return [...context.getImageData(0, 0, picture.width, picture.height).data];
}

test('a picture of few colours comes back as it was', async () => {
  const rgba = Uint8Array.from([
    251, 250, 246, 255, 31, 107, 94, 255, 251, 250, 246, 255, 163, 38, 27, 255, 28, 31, 35, 255, 251, 250, 246, 255,
  ]);
  expect(await decode(await encodePng(rgba, 3, 2))).toEqual([...rgba]);
});

test('more colours than a palette holds are told apart more coarsely', async () => {
  const side = 64;
  const rgba = Uint8Array.from(
    { length: side * side * 4 },
    (_, index) => [index % 251, index % 241, index % 239, 255][index % 4] ?? 0,
  );
  const back = await decode(await encodePng(rgba, side, side));
  expect(Math.max(...back.map((part, index) => Math.abs(part - (rgba[index] ?? 0))))).toBeLessThan(64);
});
