import { expect, test } from 'vitest';
import { addUp } from '../../../core/adds-up.ts';
import { problemStates } from '../../ledger/model/problem-state.ts';
import { addTallies, outcomeOf, tallyFound, tallySum } from './found-tally.ts';

test('what is fixed late is fixed; what came back or is overdue is open', () => {
  expect(problemStates.map((state) => outcomeOf({ state, isClaimed: false, isWithdrawn: false }))).toEqual([
    'fixed',
    'fixed',
    'unfixed',
    'open',
    'open',
    'open',
  ]);
  expect(outcomeOf({ state: 'open', isClaimed: true, isWithdrawn: true })).toBe('withdrawn');
});

test('what only its unit calls fixed waits to be verified, as in the ledger', () => {
  expect(outcomeOf({ state: 'open', isClaimed: true, isWithdrawn: false })).toBe('claimed');
});

test('what a round found is what is in the ledger, by its state today, and what was fixed on the spot', () => {
  const tally = tallyFound(8, ['fixed', 'claimed', 'open', 'open', 'withdrawn']);
  expect(tally).toEqual({ total: 8, fixed: 1, claimed: 1, open: 2, unfixed: 0, withdrawn: 1, unlisted: 3 });
  expect(addTallies([tally, tally])).toMatchObject({ total: 16, claimed: 2, unlisted: 6 });
  expect(addUp(tallySum(tally)).addsUp).toBe(true);
});
