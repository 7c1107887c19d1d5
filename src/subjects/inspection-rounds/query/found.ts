import { madeOnce } from '../../../core/made-once.ts';
import { dayOfRelease } from '../../../core/release-day.ts';
import { asOf, newestRelease } from '../../../store/city.ts';
import { ledger } from '../../ledger/dataset.ts';
import { isUnverifiedFix } from '../../ledger/model/problem-state.ts';
import { isWithdrawn, type ProblemView } from '../../ledger/model/problem-view.ts';
import { everyProblem } from '../../ledger/query/problems.ts';
import { outcomeOf, tallyFound, type FoundTally, type Outcome } from '../model/found-tally.ts';
import type { RoundView } from '../model/round-view.ts';
import { allRounds } from './rounds.ts';

/** A problem of the ledger that a round found, and what became of it. */
export interface FoundProblem {
  problem: ProblemView;
  outcome: Outcome;
}

/** The day to which it is known what became of problems: that of the ledger's newest release, never after the site's. */
export function knownTo(): string {
  const known = dayOfRelease(newestRelease(ledger));
  return known !== '' && known < asOf() ? known : asOf();
}

/** The problems that a round found, as far as they are in the ledger, by id. */
export const foundProblems = ({ row }: Pick<RoundView, 'row'>): FoundProblem[] =>
  (row.problems ?? []).flatMap((id) => {
    const problem = everyProblem().get(id);
    return problem
      ? [
          {
            problem,
            outcome: outcomeOf({
              ...{ state: problem.state, isClaimed: isUnverifiedFix(problem.row) },
              isWithdrawn: isWithdrawn(problem),
            }),
          },
        ]
      : [];
  });

/** What a round found; null before it was made, and where its number was removed. */
export function foundTally(round: RoundView): FoundTally | null {
  const { found } = round.row;
  const listed = foundProblems(round).map(({ outcome }) => outcome);
  return round.standing === 'made' && found !== null ? tallyFound(found, listed) : null;
}

/** The same, with its round. */
export const withTally = (round: RoundView) => ({ round, tally: foundTally(round) });

export type ToldRound = ReturnType<typeof withTally>;

const byProblem = madeOnce(
  (_: 'all') => new Map(allRounds().flatMap((round) => (round.row.problems ?? []).map((id) => [id, round] as const))),
);

/** The round that found a problem of the ledger; undefined where no round says so. */
export const roundOfProblem = (id: string): RoundView | undefined => byProblem('all').get(id);
