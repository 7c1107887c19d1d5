import { expect, test } from 'vitest';
import { isoWeekOf, mondayOf, weeksBetween } from './iso-week.ts';

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

test('the weeks between two days are all there, each with its Monday', () => {
  expect(weeksBetween('2025-12-24', '2026-01-05')).toEqual([
    { week: '2025-W52', monday: '2025-12-22' },
    { week: '2026-W01', monday: '2025-12-29' },
    { week: '2026-W02', monday: '2026-01-05' },
  ]);
  expect(weeksBetween('2026-01-05', '2025-12-24')).toEqual([]);
});

test('a Sunday belongs to the Monday before it', () => expect(mondayOf('2026-05-10')).toBe('2026-05-04'));
