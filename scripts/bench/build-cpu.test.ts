import { expect, test } from 'vitest';
import { childSeconds } from './build-cpu.ts';

test('counts what the children of the shell took, not the shell', () => {
  expect(childSeconds('0m9.00s 0m9.00s\n1m2.50s 0m0.75s\n')).toBe(63.25);
});
