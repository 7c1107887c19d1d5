import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import type { ProblemState } from '../../ledger/model/problem-state.ts';

/** What became of a problem that a round found: those in no ledger were fixed on the spot, or are told nowhere. */
export const outcomes = ['fixed', 'open', 'unfixed', 'withdrawn', 'unlisted'] as const;

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
export const outcomeOf = ({ state, isWithdrawn }: { state: ProblemState; isWithdrawn: boolean }): Outcome =>
  isWithdrawn ? 'withdrawn' : outcomeOfState[state];

/** `found` problems, of which those of `listed` are in the ledger. */
export function tallyFound(found: number, listed: readonly Outcome[]): FoundTally {
  const count = (outcome: Outcome): number => listed.filter((one) => one === outcome).length;
  return {
    total: found,
    fixed: count('fixed'),
    open: count('open'),
    unfixed: count('unfixed'),
    withdrawn: count('withdrawn'),
    unlisted: found - listed.length,
  };
}

/** What a round found is the sum of what became of it. */
export const tallySum = (tally: FoundTally): ExplainedParts =>
  plainSum(
    tally.total,
    outcomes.flatMap((outcome) => (tally[outcome] === 0 ? [] : [tally[outcome]])),
  );
