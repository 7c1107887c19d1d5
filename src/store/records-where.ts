import type { Dataset } from '../releases/define/define-dataset.ts';
import type { RowRecord } from '../releases/read/read-rows.ts';
import { meetsConditions, readConditions } from '../releases/read/row-conditions.ts';
import { publishedDataset } from './city.ts';

/** Rows of a release that meet conditions written `column=value; column=value`. Throws where the release is unknown. */
export function recordsWhere(name: string, release: string, where: string): { dataset: Dataset; records: RowRecord[] } {
  const { dataset, hasRelease, rowsAt } = publishedDataset({ name });
  if (!hasRelease(release)) throw new Error(`There is no release ${release} of ${name}.`);
  const conditions = readConditions(where);
  const records = rowsAt(release).filter((record) => meetsConditions(record, conditions));
  return { dataset, records };
}
