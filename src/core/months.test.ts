import { expect, test } from 'vitest';
import { addMonths, monthsBetween } from './months.ts';

test.each([
  ['2024-12', 1, '2025-01'],
  ['2025-01', -1, '2024-12'],
  ['2024-09', 25, '2026-10'],
  ['2025-06', 0, '2025-06'],
])('%s and %i months is %s', (month, count, expected) => {
  expect(addMonths(month, count)).toBe(expected);
});

test('the months between two are counted with both, over the turn of a year', () => {
  expect(monthsBetween('2024-11', '2025-02')).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
  expect(monthsBetween('2025-02', '2025-01')).toEqual([]);
});
