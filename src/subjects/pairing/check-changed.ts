import { changedByUpdate } from '../../releases/check/changed-by-update.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { CheckedRelease } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { pairingProblem } from './rules.ts';

/** What was published of a pair or a record is changed by a correction alone. */
export const findChanged = (checked: CheckedRelease, record: RowRecord, columns: readonly string[]): Problem[] =>
  changedByUpdate(checked, record, columns).map(({ column, before, found }) =>
    pairingProblem('pairing-fact-changed', checked.placeOf(record, column), { before, found }),
  );
