import type { Dataset } from '../datasets/define-dataset.ts';
import type { RowRecord } from '../releases/read-rows.ts';
import { publishedDataset } from './city.ts';

/** Rows of a release that meet conditions written `column=value; column=value`. Throws where the release is unknown. */
export function recordsWhere(name: string, release: string, where: string): { dataset: Dataset; records: RowRecord[] } {
  const { dataset, releases, states } = publishedDataset({ name });
  const state = states[releases.findIndex(({ entry }) => entry.release === release)];
  if (!state) throw new Error(`There is no release ${release} of ${name}.`);
  const conditions = where.split(';').flatMap((condition) => {
    const [column = '', value = ''] = condition.split('=').map((part) => part.trim());
    return column === '' ? [] : [{ column, value }];
  });
  const records = [...state.values()].filter(({ printed }) =>
    conditions.every(({ column, value }) => (printed[column] ?? '') === value),
  );
  return { dataset, records };
}
