import type { RowRecord } from '../../../releases/read/read-rows.ts';
import type { LedgerProblem } from '../dataset.ts';

/** A row of the ledger as one release wrote it, blanked where its text has gone. The release's name begins with its day. */
export type ProblemRecord = Pick<RowRecord<LedgerProblem>, 'key' | 'release' | 'row' | 'redacted' | 'ended'>;
