import { expect, test } from 'vitest';
import { compareKnown, compareText } from './compare-text.ts';

test('orders days and codes as they are read, capitals beside small letters', () => {
  expect(['b', '2026-01-02', 'A', '2025-12-31', 'a', 'B'].sort(compareText)).toEqual([
    ...['2025-12-31', '2026-01-02', 'a', 'A', 'b', 'B'],
  ]);
  expect(compareText('410200', '410200')).toBe(0);
});

test('what is not known comes last', () => {
  expect([null, 'b', null, 'a'].sort(compareKnown)).toEqual(['a', 'b', null, null]);
});
