import { expect, test } from 'vitest';
import { drawQr, pixels, readPixels } from '../../tests/support/read-qr.ts';
import { qrSvg } from './qr-picture.ts';

const addresses = [
  'http://localhost:4321/zh/ledger/P-000001/',
  'https://portal.example/portal/en/ledger/P-013989/',
  'https://gongwei.a-long-name-of-a-city.gov.example/a/folder/zh/ledger/WXYZ-123456789/',
];

test.each(addresses)('another reader of QR codes reads %s from the line and its dashes', (address) => {
  expect(readPixels(drawQr(qrSvg(address)))).toBe(address);
});

test('a reader still reads it where a corner of the code is torn off', () => {
  const address = addresses[0] ?? '';
  const { data, side } = drawQr(qrSvg(address));
  const torn = side - 8 * pixels;
  for (let y = torn; y < side; y += 1)
    for (let x = torn; x < side; x += 1) data.fill(255, (y * side + x) * 4, (y * side + x) * 4 + 4);
  expect(readPixels({ data, side })).toBe(address);
});

test('the picture is the same each time, and short', () => {
  const [address = ''] = addresses;
  expect(qrSvg(address)).toBe(qrSvg(address));
  expect(qrSvg(address).length).toBeLessThan(1_300);
});
