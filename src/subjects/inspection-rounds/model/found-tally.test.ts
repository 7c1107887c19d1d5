import { expect, test } from 'vitest';
import { addUp } from '../../../core/adds-up.ts';
import { problemStates } from '../../ledger/model/problem-state.ts';
import { outcomeOf, tallyFound, tallySum } from './found-tally.ts';

test('what is fixed late is fixed; what came back or is overdue is open', () => {
  expect(problemStates.map((state) => outcomeOf({ state, isWithdrawn: false }))).toEqual([
    'fixed',
    'fixed',
    'unfixed',
    'open',
    'open',
    'open',
  ]);
  expect(outcomeOf({ state: 'open', isWithdrawn: true })).toBe('withdrawn');
});

test('what a round found is what is in the ledger, by its state today, and what is in none', () => {
  const tally = tallyFound(7, ['fixed', 'open', 'open', 'withdrawn']);
  expect(tally).toEqual({ total: 7, fixed: 1, open: 2, unfixed: 0, withdrawn: 1, unlisted: 3 });
  expect(addUp(tallySum(tally)).addsUp).toBe(true);
});
