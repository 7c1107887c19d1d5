import decode from 'jsqr';
import { expect, test } from 'vitest';
import { qrSvg } from './qr-picture.ts';

const pixels = 4;

/** Draws the picture as a browser does: it follows the line, and paints where a dash is. */
function draw(svg: string): { data: Uint8ClampedArray; side: number } {
  const [left = 0, , width = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const side = width * pixels;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const dashes = (/stroke-dasharray="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const painted = dashes.flatMap((length, at) => Array.from({ length }, () => at % 2 === 0));
  const line = /d="M0 \.5([^"]+)"/.exec(svg)?.[1] ?? '';
  let [x, y, gone] = [0, 0, 0];
  for (const [, way, far] of line.matchAll(/([hv])(-?\d+)/g)) {
    const step = Math.sign(Number(far));
    for (let rest = Math.abs(Number(far)); rest > 0; rest -= 1) {
      const at = step < 0 ? x - 1 : x;
      if (painted[gone] && way === 'h') fill(at - left, y - left);
      if (way === 'h') x += step;
      else y += step;
      expect(painted[gone] && way === 'v').not.toBe(true);
      gone += 1;
    }
  }
  function fill(column: number, row: number): void {
    for (let down = 0; down < pixels; down += 1) {
      const from = ((row * pixels + down) * side + column * pixels) * 4;
      for (let byte = 0; byte < pixels * 4; byte += 1) data[from + byte] = byte % 4 === 3 ? 255 : 0;
    }
  }
  return { data, side };
}

const addresses = [
  'http://localhost:4321/zh/ledger/P-000001/',
  'https://portal.example/portal/en/ledger/P-013989/',
  'https://gongwei.a-long-name-of-a-city.gov.example/a/folder/zh/ledger/WXYZ-123456789/',
];

test.each(addresses)('another reader of QR codes reads %s from the line and its dashes', (address) => {
  const { data, side } = draw(qrSvg(address));
  expect(decode(data, side, side)?.data).toBe(address);
});

test('a reader still reads it where a corner of the code is torn off', () => {
  const address = addresses[0] ?? '';
  const { data, side } = draw(qrSvg(address));
  const torn = side - 8 * pixels;
  for (let y = torn; y < side; y += 1)
    for (let x = torn; x < side; x += 1) data.fill(255, (y * side + x) * 4, (y * side + x) * 4 + 4);
  expect(decode(data, side, side)?.data).toBe(address);
});

test('the picture is the same each time, and short', () => {
  const [address = ''] = addresses;
  expect(qrSvg(address)).toBe(qrSvg(address));
  expect(qrSvg(address).length).toBeLessThan(1_300);
});
