import { expect, test } from 'vitest';
import { aheadOf, foundBy, lastMade, monthsOf } from './round-lists.ts';
import { byDays } from './round-view.ts';
import { plannedRow, roundOf, roundRow } from './round.fixture.ts';

const rounds = [
  roundOf({ '2026-11-24': roundRow() }),
  roundOf({ '2026-11-10': roundRow({ id: 'U-2026-22', made_on: '2026-10-30', made_to: '2026-11-02', found: 4 }) }),
  roundOf({ '2026-11-25': roundRow({ id: 'U-2026-25', made_on: '2026-11-20', made_to: null, change: 'withdrawn' }) }),
  roundOf({ '2026-11-10': plannedRow() }),
  roundOf({
    '2026-11-10': plannedRow({ id: 'Y-2026-01', kind: 'yearly', planned_on: '2027-01-12', planned_to: null }),
  }),
  roundOf({ '2026-11-10': plannedRow({ id: 'Q-2026-04', planned_on: '2026-11-24', state: 'cancelled' }) }),
].sort(byDays);

test('what is ahead is told from the next on', () =>
  expect(aheadOf(rounds).map(({ id }) => id)).toEqual(['Q-2026-05', 'Y-2026-01']));

test('the last round is the newest that was made', () => {
  expect(lastMade(rounds)?.id).toBe('U-2026-24');
  expect(lastMade([])).toBeNull();
});

test('a round is of the month in which it began; what was entered in error is of none', () =>
  expect(monthsOf(rounds).map(({ month, rounds }) => [month, ...rounds.map(({ id }) => id)])).toEqual([
    ['2026-11', 'Q-2026-04', 'U-2026-24'],
    ['2026-10', 'U-2026-22'],
  ]));

test('what rounds found is added up', () => expect(foundBy(rounds.filter(({ row }) => row.state === 'made'))).toBe(10));
