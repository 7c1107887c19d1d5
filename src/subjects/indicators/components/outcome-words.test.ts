import { expect, test } from 'vitest';
import { outcomeWords } from './outcome-words.ts';

const inForce = { edition: '2021', replacedBy: null };
const replaced = { edition: '2014', replacedBy: '2021' };

test('a verdict on a figure without a year says so, on a page and on a share picture alike; what is no verdict does not', () => {
  expect(outcomeWords('en', 'met', { isUndated: true, threshold: inForce })).toBe('Met (year unknown)');
  expect(outcomeWords('zh', 'not-met', { isUndated: true, threshold: inForce })).toBe('未达到（年份不明）');
  expect(outcomeWords('en', 'met', { isUndated: false, threshold: null })).toBe('Met');
  expect(outcomeWords('en', 'in-words', { isUndated: true, threshold: replaced })).toBe('Not a single figure');
});

test('a verdict by a replaced edition names that edition', () => {
  expect(outcomeWords('en', 'not-met', { isUndated: false, threshold: replaced })).toBe('Missed 2014 edition');
  expect(outcomeWords('zh', 'met', { isUndated: true, threshold: replaced })).toBe('达到2014年版（年份不明）');
});
