import { describeColumns } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { differenceBetween, type CellRevision, type Difference } from '../state/difference.ts';
import type { LoadedDataset } from '../state/load-dataset.ts';
import { compareReleases } from './release-name.ts';

/** The cells of rows that were removed and come back with the newest release, where they differ from the last time the row was published. */
export function returnedCells(
  { dataset, releases }: LoadedDataset,
  { added }: Pick<Difference, 'added'>,
): CellRevision[] {
  const back = new Set(added);
  const published = new Map<string, RowRecord>();
  for (const { records } of releases.slice(0, -1)) {
    for (const record of records) if (back.has(record.key)) published.set(record.key, record);
  }
  const now = new Map(
    releases.at(-1)?.records.flatMap((record) => (published.has(record.key) ? [[record.key, record] as const] : [])),
  );
  const since = new Map(describeColumns(dataset).map(({ name, column }) => [name, column.since]));
  return differenceBetween(dataset, published, now).revised.filter(({ key, column, from }) => {
    const last = published.get(key);
    if (from !== null || !last) return true;
    // What the row could not say then, or what the law had removed, is not compared.
    const start = since.get(column);
    return !last.redacted[column] && (start === undefined || compareReleases(last.release, start) >= 0);
  });
}
