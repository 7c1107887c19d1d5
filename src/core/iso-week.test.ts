import { expect, test } from 'vitest';
import { isoWeekOf } from './iso-week.ts';

test.each([
  ['2022-05-16', '2022-W20'],
  ['2022-05-22', '2022-W20'],
  ['2022-05-23', '2022-W21'],
])('a week runs from Monday to Sunday: %s is in %s', (day, week) => expect(isoWeekOf(day)).toBe(week));

test.each([
  ['2026-12-27', '2026-W52'],
  ['2026-12-28', '2026-W53'],
  ['2027-01-01', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
])('the year 2026 has 53 weeks, and the last reaches into 2027: %s is in %s', (day, week) =>
  expect(isoWeekOf(day)).toBe(week),
);

test.each([
  ['2024-12-29', '2024-W52'],
  ['2024-12-30', '2025-W01'],
  ['2025-12-28', '2025-W52'],
  ['2025-12-29', '2026-W01'],
])('the year 2025 has 52 weeks, and the first begins in 2024: %s is in %s', (day, week) =>
  expect(isoWeekOf(day)).toBe(week),
);
