import { expect, test } from 'vitest';
import { addMonths } from './months.ts';

test.each([
  ['2024-12', 1, '2025-01'],
  ['2025-01', -1, '2024-12'],
  ['2024-09', 25, '2026-10'],
  ['2025-06', 0, '2025-06'],
])('%s and %i months is %s', (month, count, expected) => {
  expect(addMonths(month, count)).toBe(expected);
});
