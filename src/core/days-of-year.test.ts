import { expect, test } from 'vitest';
import { daysOfYear } from './days-of-year.ts';

test('a year has 366 days every fourth year, and what is no whole calendar year has none', () => {
  const year = (text: string) => daysOfYear({ start: `${text}-01-01`, end: `${text}-12-31` });
  expect(['2021', '2024', '1900', '2000'].map(year)).toEqual([365, 366, 365, 366]);
  expect(daysOfYear({ start: '2020-01-01', end: '2021-12-31' })).toBeNull();
  expect(daysOfYear({ start: '2021-02-01', end: '2021-12-31' })).toBeNull();
  expect(daysOfYear({ start: null, end: null })).toBeNull();
});
