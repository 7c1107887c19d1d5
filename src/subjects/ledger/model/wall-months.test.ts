import { expect, test } from 'vitest';
import { problemRow } from './problem.fixture.ts';
import { monthsOfEarlier, wallMonths } from './wall-months.ts';
import { buildWall, countBricks } from './wall.ts';

test('a month holds the weeks that begin in it, and every brick of theirs', () => {
  const days = ['2026-04-27', '2026-05-04', '2026-05-05', '2026-05-31', '2026-06-01'];
  const wall = buildWall(
    days.map((found_on) => problemRow({ found_on, due_on: '2026-05-10' })),
    '2026-06-02',
  );
  const months = wallMonths(wall.columns);
  expect(months.map(({ month, total, columns }) => [month, total, columns.length])).toEqual([
    ['2026-04', 1, 1],
    ['2026-05', 3, 4],
    ['2026-06', 1, 1],
  ]);
  expect(months.map(({ counts }) => counts.overdue)).toEqual([1, 3, 1]);
  expect(months.reduce((sum, { total }) => sum + total, 0)).toBe(countBricks(wall));
});

test('a month that the newest weeks cut in two is summed whole, and months without an earlier week are left out', () => {
  const days = ['2026-04-27', '2026-05-04', '2026-05-31', '2026-06-01'];
  const { columns } = buildWall(
    days.map((found_on) => problemRow({ found_on, due_on: '2026-05-10' })),
    '2026-06-02',
  );
  const months = monthsOfEarlier(columns, columns.slice(0, 2));
  expect(months.map(({ month, total, columns: own }) => [month, total, own.length])).toEqual([
    ['2026-05', 2, 4],
    ['2026-04', 1, 1],
  ]);
});
