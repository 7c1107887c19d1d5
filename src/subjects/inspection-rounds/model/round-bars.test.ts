import { expect, test } from 'vitest';
import { tallyFound } from './found-tally.ts';
import { roundBars } from './round-bars.ts';
import { plannedRow, roundOf, roundRow } from './round.fixture.ts';

const made = { round: roundOf({ '2026-11-24': roundRow() }), tally: tallyFound(5, ['fixed', 'open', 'unfixed']) };
const ahead = { round: roundOf({ '2026-11-10': plannedRow() }), tally: null };

test('a bar is what a round found; what is ahead is a place without one', () =>
  expect(roundBars([ahead, made], '2026-11-27')).toEqual({
    ...{ from: '2026-11-18', to: '2026-12-08', length: 20, today: 9, ahead: [20], most: 5 },
    bars: [{ at: 0, kind: 'unannounced', fixed: 1, open: 1, other: 3 }],
  }));

test('a cancelled round is no bar and no place, and without rounds there is no picture', () => {
  const cancelled = { round: roundOf({ '2026-11-10': plannedRow({ state: 'cancelled' }) }), tally: null };
  expect(roundBars([cancelled], '2026-11-27')).toBeNull();
  expect(roundBars([], '2026-11-27')).toBeNull();
});
