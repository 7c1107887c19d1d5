import type { RowRecord } from '../read/read-rows.ts';
import type { Removal } from '../register/removals.ts';

/** Cells of a row that were blank when their release was registered: the law had them removed from a release before. */
export type EarlierRemoval = Pick<Removal, 'key' | 'columns' | 'law' | 'on'>;

/** The blank cells of a release that are explained by a removal from another: `own` are the removals from itself. */
export function removedEarlier(
  records: readonly Pick<RowRecord, 'key' | 'redacted'>[],
  own: readonly Pick<Removal, 'key' | 'columns'>[],
): EarlierRemoval[] {
  return records.flatMap(({ key, redacted }) => {
    const blank = Object.entries(redacted);
    if (blank.length === 0) return [];
    const mine = new Set(own.flatMap((one) => (one.key === key ? one.columns : [])));
    const byRemoval = new Map<string, EarlierRemoval>();
    for (const [column, { on, law }] of blank) {
      if (mine.has(column)) continue;
      const removal = JSON.stringify([on, law]);
      const columns = byRemoval.get(removal)?.columns ?? [];
      byRemoval.set(removal, { key, columns: [...columns, column], law, on });
    }
    return [...byRemoval.values()];
  });
}
