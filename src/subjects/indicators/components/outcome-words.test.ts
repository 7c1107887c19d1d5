import { expect, test } from 'vitest';
import { outcomeWords } from './outcome-words.ts';

test('a verdict on a figure without a year says so, on a page and on a share picture alike; what is no verdict does not', () => {
  expect(outcomeWords('en', 'met', true)).toBe('Met (year unknown)');
  expect(outcomeWords('zh', 'not-met', true)).toBe('未达到（年份不明）');
  expect(outcomeWords('en', 'met', false)).toBe('Met');
  expect(outcomeWords('en', 'in-words', true)).toBe('Not a single figure');
});
