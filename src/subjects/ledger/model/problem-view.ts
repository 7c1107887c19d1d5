import type { LedgerProblem } from '../dataset.ts';
import type { ProblemRecord } from './problem-record.ts';
import { deadlineDays, stateOf, type ProblemState } from './problem-state.ts';

/** A problem as it is now, ready to be shown. */
export interface ProblemView {
  id: string;
  row: LedgerProblem;
  /** The release that wrote it last. */
  release: string;
  redacted: ProblemRecord['redacted'];
  /** Null = its text is shown. */
  ended: NonNullable<ProblemRecord['ended']> | null;
  state: ProblemState;
  /** Days left, over, or taken since it was found (or came back); null where there is no deadline to measure. */
  timing: ReturnType<typeof deadlineDays>;
}

/** A problem from its newest row; states and days are counted to `asOf`. */
export const viewProblem = ({ key, row, release, redacted, ended }: ProblemRecord, asOf: string): ProblemView => ({
  id: key,
  row,
  release,
  redacted,
  ended: ended ?? null,
  state: stateOf(row, asOf),
  timing: deadlineDays(row, row.reopened_on ?? row.found_on, asOf),
});

/** True where it was entered in error: it is in no list and no count; its page says why. */
export const isWithdrawn = ({ row }: Pick<ProblemView, 'row'>): boolean => row.change === 'withdrawn';

/** True where the problem has ever come back. */
export const hasComeBack = ({ row }: Pick<ProblemView, 'row'>): boolean => row.reopened > 0;
