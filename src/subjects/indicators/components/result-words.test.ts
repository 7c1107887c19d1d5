import { expect, test } from 'vitest';
import { resultWords } from './result-words.ts';

const inForce = { edition: '2021', replacedBy: null };
const replaced = { edition: '2014', replacedBy: '2021' };

test('a verdict on a figure without a year says so, on a page and on a share picture alike; what is no verdict does not', () => {
  expect(resultWords('en', 'met', { isUndated: true, threshold: inForce })).toBe('Met (year not stated)');
  expect(resultWords('zh', 'not-met', { isUndated: true, threshold: inForce })).toBe('未达到（未注明年份）');
  expect(resultWords('en', 'met', { isUndated: false, threshold: null })).toBe('Met');
  expect(resultWords('en', 'cannot-judge', { isUndated: true, threshold: replaced })).toBe('Cannot be judged');
});

test('a verdict by a replaced edition names that edition', () => {
  expect(resultWords('en', 'not-met', { isUndated: false, threshold: replaced })).toBe('Missed 2014 edition');
  expect(resultWords('zh', 'met', { isUndated: true, threshold: replaced })).toBe('达到2014年版（未注明年份）');
});
