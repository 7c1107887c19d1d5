import { expect, test } from 'vitest';
import { seedRandom } from '../../../core/random.ts';
import { closedOn, problemOf } from './ledger-problem.fixture.ts';
import { buildWall, countBricks, highestColumn } from './wall.ts';

const asOf = '2026-06-15';

test('each problem is a brick of the week it was found in, by its state on the day of the data', () => {
  const wall = buildWall(
    [
      problemOf(closedOn('2026-05-10', '2026-05-12')),
      problemOf(closedOn('2026-05-20', '2026-05-22')),
      problemOf({ status: 'closed-unfixed', closed_on: '2026-05-20' }),
      problemOf({ found_on: '2026-05-10' }),
      problemOf({ found_on: '2026-06-01', due_on: '2026-06-20' }),
      problemOf({ found_on: '2026-06-01', due_on: '2026-06-20', status: 'reopened', reopened: 1, reopened_on: asOf }),
    ],
    asOf,
  );
  expect(wall.columns.map(({ week, total }) => [week, total])).toEqual([
    ['2026-W19', 4],
    ['2026-W20', 0],
    ['2026-W21', 0],
    ['2026-W22', 0],
    ['2026-W23', 2],
  ]);
  expect(wall.columns[0]?.counts).toEqual({
    ...{ 'closed-on-time': 1, 'closed-late': 1, 'closed-unfixed': 1, 'came-back': 0, open: 0, overdue: 1 },
  });
  expect(wall.columns[4]?.counts).toMatchObject({ 'came-back': 1, open: 1, overdue: 0 });
  expect(wall.totals).toEqual({
    ...{ 'closed-on-time': 1, 'closed-late': 1, 'closed-unfixed': 1, 'came-back': 1, open: 1, overdue: 1 },
  });
  expect(highestColumn(wall)).toBe(4);
});

test('a week at the turn of the year is the ISO week, not the year’s', () => {
  const wall = buildWall([problemOf({ found_on: '2025-12-29' }), problemOf({ found_on: '2026-01-05' })], asOf);
  expect(wall.columns.map(({ week, monday }) => [week, monday])).toEqual([
    ['2026-W01', '2025-12-29'],
    ['2026-W02', '2026-01-05'],
  ]);
});

test('the bricks are as many as the rows, and the states add up to them', () => {
  const random = seedRandom(11);
  const day = (): string => `2025-${String(random.integer(1, 12)).padStart(2, '0')}-${random.integer(10, 28)}`;
  const problems = Array.from({ length: 2000 }, () =>
    problemOf({
      found_on: day(),
      due_on: random.chance(0.9) ? day() : null,
      status: random.pick(['open', 'assigned', 'rectified', 'verified', 'closed', 'reopened', 'closed-unfixed']),
      handled_on: random.chance(0.5) ? day() : null,
      verified_on: random.chance(0.5) ? day() : null,
      reopened_on: random.chance(0.1) ? day() : null,
    }),
  );
  const wall = buildWall(problems, '2025-08-01');
  expect(countBricks(wall)).toBe(problems.length);
  expect(Object.values(wall.totals).reduce((sum, count) => sum + count, 0)).toBe(problems.length);
  expect(wall.total).toBe(problems.length);
});

test('without problems there is no column', () => {
  expect(buildWall([], asOf)).toMatchObject({ columns: [], total: 0 });
});
