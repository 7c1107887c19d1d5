import { expect, test } from 'vitest';
import { daysIn } from './check-issue-days.ts';

test.each([
  ['示例 2023-12-15', ['2023-12-15']],
  ['示例 2023年12月5日', ['2023-12-05']],
  ['of 5 December 2023 and March 1, 2024', ['2023-12-05', '2024-03-01']],
  ['2023年12月', []],
  ['in China 2021', []],
  ['Document 12 Sample 2021', []],
  ['2023-02-30', []],
])('the days that a text mentions: %s', (text, days) => {
  expect(daysIn(text)).toEqual(days);
});
