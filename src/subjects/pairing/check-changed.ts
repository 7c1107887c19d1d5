import type { Problem } from '../../releases/check/problem.ts';
import type { CheckedRelease } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { pairingProblem } from './rules.ts';

/** An update adds what was not known yet: a published day, text or name that changes in silence would never be missed. */
export function findChanged(
  { before, placeOf }: CheckedRelease,
  record: RowRecord,
  columns: readonly string[],
): Problem[] {
  const former = before.get(record.key);
  if (!former || record.printed['change'] !== 'update') return [];
  return columns.flatMap((column) => {
    const [old, found] = [former.printed[column] ?? '', record.printed[column] ?? ''];
    if (old === '' || old === found || record.redacted[column]) return [];
    return [pairingProblem('pairing-fact-changed', placeOf(record, column), { before: old, found: found || '∅' })];
  });
}
