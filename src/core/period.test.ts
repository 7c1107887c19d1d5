import { expect, test } from 'vitest';
import { comparePeriods, middleYear } from './period.ts';

test('the middle of a period is that of all its days, the last one included', () => {
  expect(middleYear({ start: '2021-01-01', end: '2021-12-31' })).toBe(2021.5);
  expect(middleYear({ start: '2021-01-01', end: '2021-01-04' })).toBe(2021.01);
  expect(middleYear({ start: null, end: null })).toBeNull();
});

test('periods come in time, those that end together by their beginning, and what states none comes last', () => {
  const none = { start: null, end: null };
  const year = { start: '2021-01-01', end: '2021-12-31' };
  const half = { start: '2021-07-01', end: '2021-12-31' };
  const before = { start: '2020-01-01', end: '2020-12-31' };
  expect([none, half, year, before].sort(comparePeriods)).toEqual([before, year, half, none]);
  expect([comparePeriods(none, year), comparePeriods(year, none)].map(Math.sign)).toEqual([1, -1]);
});
