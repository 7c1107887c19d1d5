import { expect, test } from 'vitest';
import { weeksBefore, weekUpTo } from './told-week.ts';

test('the week of a Friday is told up to it, and has seven days', () => {
  const { week, days, until } = weekUpTo('2026-11-27');
  expect([week, days[0], days.at(-1), days.length, until]).toEqual([
    ...['2026-W48', '2026-11-23', '2026-11-29', 7, '2026-11-27'],
  ]);
});

test('the first days of January are in the week of the year before, where their Thursday is', () =>
  expect(weekUpTo('2027-01-01')).toMatchObject({ week: '2026-W53', monday: '2026-12-28', sunday: '2027-01-03' }));

test('the weeks before are over: each is told up to its Sunday, the newest first', () =>
  expect(weeksBefore('2025-01-06', 2).map(({ week, monday, until }) => [week, monday, until])).toEqual([
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2024-W52', '2024-12-23', '2024-12-29'],
  ]));
