import { expect, test } from 'vitest';
import { calendarEntries } from './calendar-entries.ts';
import { plannedRow, roundOf, roundRow } from './round.fixture.ts';

test('an entry ends on the day after the last, and is counted up by each release that changed it', () => {
  const moved = roundOf({
    '2026-11-10': plannedRow(),
    '2026-11-24': plannedRow({ state: 'moved', planned_on: '2026-12-30', planned_to: '2026-12-31' }),
  });
  expect(calendarEntries([moved])).toMatchObject([
    { from: '2026-12-30', until: '2027-01-01', sequence: 1, changedOn: '2026-11-24', isCancelled: false },
  ]);
});

test('what was cancelled, or entered in error, stays as cancelled', () => {
  const rounds = [
    roundOf({ '2026-11-10': plannedRow({ state: 'cancelled' }) }),
    roundOf({ '2026-11-24': roundRow({ change: 'withdrawn' }) }),
    roundOf({ '2026-11-24': roundRow() }),
  ];
  expect(calendarEntries(rounds).map(({ isCancelled, sequence }) => [isCancelled, sequence])).toEqual([
    [false, 0],
    [true, 0],
    [true, 0],
  ]);
});
