import { expect, test } from 'vitest';
import { addDays, daysBetween } from './days.ts';

test('days between two days count over months, leap days and backwards', () => {
  expect(daysBetween('2026-11-25', '2026-11-25')).toBe(0);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
});

test('a day is so many days after another, over the end of a year', () => {
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
});
