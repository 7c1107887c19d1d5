import { expect, test } from 'vitest';
import { isoWeekOf, mondayOf, readIsoWeek, weekAt, weeksBetween } from './iso-week.ts';

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

test('a week is known by its name, and by any of its days', () => {
  const first = { week: '2025-W01', monday: '2024-12-30', sunday: '2025-01-05' };
  expect(readIsoWeek('2025-W01')).toEqual(first);
  expect(weekAt('2024-12-31')).toEqual(first);
  expect(weekAt('2027-01-01')).toEqual({ week: '2026-W53', monday: '2026-12-28', sunday: '2027-01-03' });
  expect(readIsoWeek('2026-W53')).toEqual(weekAt('2027-01-01'));
});

test.each(['2025-W53', '2026-W54', '2026-W00', '2026-48', '2026-W1', ''])(
  'the calendar has no week that is called %j',
  (week) => expect(readIsoWeek(week)).toBeNull(),
);
