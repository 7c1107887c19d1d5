import { expect, test } from 'vitest';
import { closingBars, closingDays } from './closing-days.ts';
import { closedOn, problemOf } from './ledger-problem.fixture.ts';

const daysWith = (day: string, count: number) =>
  Array.from({ length: count }, () => problemOf(closedOn('2026-05-05', '2026-05-06', day)));

test('more than three times the usual of a day is a mass closing; just three times is not', () => {
  const found = closingDays([
    ...daysWith('2026-05-12', 7),
    ...daysWith('2026-05-11', 2),
    ...daysWith('2026-05-13', 2),
    ...daysWith('2026-05-14', 6),
    ...daysWith('2026-05-15', 1),
  ]);
  expect(found.days.map(({ day, count, isMass }) => `${day} ${count}${isMass ? ' mass' : ''}`)).toEqual([
    '2026-05-11 2',
    '2026-05-12 7 mass',
    '2026-05-13 2',
    '2026-05-14 6',
    '2026-05-15 1',
  ]);
  expect([found.usual, found.total]).toEqual([2, 18]);
});

test('what was closed unfixed, or came back since, is no closing', () => {
  const rows = [
    problemOf({ status: 'closed-unfixed', closed_on: '2026-05-12' }),
    problemOf({ ...closedOn('2026-05-05', '2026-05-06'), status: 'reopened' }),
  ];
  expect(closingDays(rows)).toEqual({ days: [], usual: null, total: 0 });
});

test('the bars of closings are whole weeks, and there are none before the first closing', () => {
  expect(closingBars([])).toBeNull();
  const { days } = closingDays([...daysWith('2026-05-12', 1), ...daysWith('2026-05-19', 2)]);
  expect(closingBars(days)).toEqual({
    weeks: [
      { week: '2026-W20', monday: '2026-05-11' },
      { week: '2026-W21', monday: '2026-05-18' },
    ],
    ordinary: [0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0],
    mass: Array.from({ length: 14 }, () => 0),
    most: 2,
  });
});
