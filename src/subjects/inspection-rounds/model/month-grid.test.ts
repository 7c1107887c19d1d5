import { expect, test } from 'vitest';
import { gridMonths, monthGrid } from './month-grid.ts';
import { plannedRow, roundOf, roundRow } from './round.fixture.ts';

test('a month is whole weeks from Monday on, empty where another month is', () => {
  const { weeks } = monthGrid('2026-11', []);
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.map((day) => day?.day.slice(8) ?? '')).toEqual(['', '', '', '', '', '', '01']);
  expect(weeks.at(-1)?.map((day) => day?.day.slice(8) ?? '')).toEqual(['30', '', '', '', '', '', '']);
  expect(monthGrid('2027-02', []).weeks).toHaveLength(4);
});

test('a round is on each of its days, and on none where it was cancelled', () => {
  const rounds = [roundOf({ '2026-11-24': roundRow() })];
  const daysIn = (those: typeof rounds) =>
    monthGrid('2026-11', those)
      .weeks.flat()
      .flatMap((day) => (day && day.rounds.length > 0 ? [day.day] : []));
  expect(daysIn(rounds)).toEqual(['2026-11-18', '2026-11-19']);
  expect(daysIn([roundOf({ '2026-11-10': plannedRow({ planned_on: '2026-11-20', state: 'cancelled' }) })])).toEqual([]);
});

test('the grid reaches from the last month to the second next, over the year', () =>
  expect(gridMonths('2026-11-27')).toEqual(['2026-10', '2026-11', '2026-12', '2027-01']));
