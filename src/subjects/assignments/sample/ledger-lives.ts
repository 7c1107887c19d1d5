import type { LedgerProblem } from '../../ledger/dataset.ts';
import { drawReleases, sampleProblems } from '../../ledger/sample/ledger-series.ts';

/** A problem of the sample ledger, as far as a task can be about it. */
export interface LedgerLife {
  id: string;
  dispatchedOn: string;
  /** The day on which it was fixed for good; null = it is open. */
  handledOn: string | null;
}

/** The problems of the sample ledger that never came back, by area and class. */
export function ledgerLives(): Map<string, LedgerLife[]> {
  const newest = new Map(drawReleases(sampleProblems).flatMap((rows) => rows.map((row) => [row.id, row] as const)));
  const plain = [...newest.values()].filter(
    ({ change, reopened, status }) => change !== 'withdrawn' && reopened === 0 && status !== 'closed-unfixed',
  );
  const lives = plain.flatMap((row) =>
    row.dispatched_on === null
      ? []
      : [{ key: lifeKey(row.area, row.problem_class), life: lifeOf(row, row.dispatched_on) }],
  );
  return new Map([...Map.groupBy(lives, ({ key }) => key)].map(([key, those]) => [key, those.map(({ life }) => life)]));
}

export const lifeKey = (area: string, problemClass: LedgerProblem['problem_class']): string =>
  `${area}|${problemClass}`;

const lifeOf = ({ id, handled_on }: LedgerProblem, dispatchedOn: string): LedgerLife => ({
  ...{ id, dispatchedOn, handledOn: handled_on },
});
