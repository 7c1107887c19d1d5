import { expect, test } from 'vitest';
import { knownCodes } from './known-codes.ts';

const listed = (count: number) =>
  new Map(
    Array.from({ length: count }, (_, index) => [`S${index}`, { key: `S${index}`, printed: { name_zh: '甲区' } }]),
  );

test('a short list of codes is spelt out, a long one is not, and of none it is said that there is none', () => {
  expect(knownCodes('areas', listed(2)).zh).toBe('S0（甲区）、S1（甲区）');
  expect(knownCodes('areas', listed(61)).zh).toBe('data/areas 任一版本中出现过的代码');
  expect(knownCodes('areas', listed(0)).en).toBe('none: areas has no release yet');
});
