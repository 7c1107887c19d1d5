import { expect, test } from 'vitest';
import { areCountable } from './countable-marks.ts';

test('marks are whole ones, more than one, and as many as can be counted at a glance', () => {
  expect([0, 1, 2, 50, 51, 8.5, -3].map(areCountable)).toEqual([false, false, true, true, false, false, false]);
});
