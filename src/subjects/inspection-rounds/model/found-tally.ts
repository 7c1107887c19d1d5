import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import type { ProblemState } from '../../ledger/model/problem-state.ts';

/**
 * What became of a problem that a round found. `claimed` = its unit says that it is fixed, and nobody has verified it;
 * `unlisted` = it was fixed on the spot, and is in no ledger.
 */
export const outcomes = ['fixed', 'unlisted', 'claimed', 'open', 'unfixed', 'withdrawn'] as const;

export type Outcome = (typeof outcomes)[number];

/** What a round found, by what became of it. */
export interface FoundTally extends Record<Outcome, number> {
  total: number;
}

const outcomeOfState: Readonly<Record<ProblemState, Outcome>> = {
  'closed-on-time': 'fixed',
  'closed-late': 'fixed',
  'closed-unfixed': 'unfixed',
  'came-back': 'open',
  open: 'open',
  overdue: 'open',
};

/** What became of a problem of the ledger. */
export function outcomeOf({
  state,
  isClaimed,
  isWithdrawn,
}: {
  state: ProblemState;
  isClaimed: boolean;
  isWithdrawn: boolean;
}): Outcome {
  if (isWithdrawn) return 'withdrawn';
  return isClaimed ? 'claimed' : outcomeOfState[state];
}

/** `found` problems, of which those of `listed` are in the ledger. */
export function tallyFound(found: number, listed: readonly Outcome[]): FoundTally {
  const count = (outcome: Outcome): number => listed.filter((one) => one === outcome).length;
  return {
    total: found,
    fixed: count('fixed'),
    claimed: count('claimed'),
    open: count('open'),
    unfixed: count('unfixed'),
    withdrawn: count('withdrawn'),
    unlisted: found - listed.length,
  };
}

/** What the rounds found together. */
export const addTallies = (tallies: readonly FoundTally[]): FoundTally =>
  tallies.reduce(
    (sum, tally) => ({
      total: sum.total + tally.total,
      fixed: sum.fixed + tally.fixed,
      unlisted: sum.unlisted + tally.unlisted,
      claimed: sum.claimed + tally.claimed,
      open: sum.open + tally.open,
      unfixed: sum.unfixed + tally.unfixed,
      withdrawn: sum.withdrawn + tally.withdrawn,
    }),
    tallyFound(0, []),
  );

/** What a round found is the sum of what became of it. */
export const tallySum = (tally: FoundTally): ExplainedParts =>
  plainSum(
    tally.total,
    outcomes.flatMap((outcome) => (tally[outcome] === 0 ? [] : [tally[outcome]])),
  );
