import { expect, test } from 'vitest';
import { elapsedBetween } from './elapsed.ts';

test('a length is whole years and months, counted as a calendar counts', () => {
  const told = (from: string, to: string) => {
    const { years, months } = elapsedBetween(from, to);
    return `${years} ${months}`;
  };
  expect(told('2021-12-03', '2026-11-27')).toBe('4 11');
  expect(told('2021-12-03', '2026-12-02')).toBe('4 11');
  expect(told('2021-12-03', '2026-12-03')).toBe('5 0');
  expect(told('2025-01-31', '2025-02-28')).toBe('0 1');
});

test('what is not yet a month is told in days', () => {
  expect(elapsedBetween('2026-11-27', '2026-11-27')).toEqual({ years: 0, months: 0, days: 0 });
  expect(elapsedBetween('2026-10-28', '2026-11-27')).toEqual({ years: 0, months: 0, days: 30 });
});
