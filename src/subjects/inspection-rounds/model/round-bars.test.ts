import { expect, test } from 'vitest';
import { tallyFound } from './found-tally.ts';
import { roundBars } from './round-bars.ts';
import { plannedRow, roundOf, roundRow } from './round.fixture.ts';

const made = { round: roundOf({ '2026-11-24': roundRow() }), tally: tallyFound(5, ['fixed', 'open', 'unfixed']) };
const ahead = { round: roundOf({ '2026-11-10': plannedRow() }), tally: null };

test('a bar is what was found in a week; what is ahead is a place without one', () =>
  expect(roundBars([ahead, made], '2026-11-27')).toEqual({
    ...{ from: '2026-11-16', to: '2026-12-07', length: 21, today: 11, ahead: [21], rounds: 1, most: 5 },
    tally: made.tally,
    bars: [{ at: 0, fixed: 3, open: 1, other: 1 }],
  }));

test('two rounds of one week are one bar: neither hides the other', () => {
  const review = { round: roundOf({ '2026-11-24': roundRow({ id: 'Q-2026-05' }) }), tally: tallyFound(2, ['fixed']) };
  const found = roundBars([made, review], '2026-11-27');
  expect([found?.bars, found?.rounds, found?.most]).toEqual([[{ at: 0, fixed: 5, open: 1, other: 1 }], 2, 7]);
});

test('a cancelled round is no bar and no place, and without rounds there is no picture', () => {
  const cancelled = { round: roundOf({ '2026-11-10': plannedRow({ state: 'cancelled' }) }), tally: null };
  expect(roundBars([cancelled], '2026-11-27')).toBeNull();
  expect(roundBars([], '2026-11-27')).toBeNull();
});
