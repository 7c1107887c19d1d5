import { expect, test } from 'vitest';
import { formatMonth } from './months.ts';

test('months are written in full, in any time zone', () => {
  expect(formatMonth('zh', '2022-05')).toBe('2022年5月');
  expect(formatMonth('en', '2022-05')).toBe('May 2022');
});
