import type { RowRecord } from '../read/read-rows.ts';
import type { CheckedRelease } from './release-check.ts';

/** A published cell that an update gives another value; `found` is '∅' where it was emptied. */
export interface ChangedCell {
  column: string;
  before: string;
  found: string;
}

/** Which of `columns` an update changes though they were published: an update adds, and a change in silence would never be missed. */
export function changedByUpdate(
  { before }: Pick<CheckedRelease, 'before'>,
  { key, printed, redacted }: RowRecord,
  columns: readonly string[],
): ChangedCell[] {
  const former = before.get(key);
  if (!former || printed['change'] !== 'update') return [];
  return columns.flatMap((column) => {
    const [old, found] = [former.printed[column] ?? '', printed[column] ?? ''];
    return old === '' || old === found || redacted[column] ? [] : [{ column, before: old, found: found || '∅' }];
  });
}
