import { writeRecord } from '../../core/csv-record.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { columnsAt } from './columns-at.ts';
import type { RowRecord } from './read-rows.ts';

/**
 * The one canonical writing of a release's rows: UTF-8 without a byte-order mark; the columns of that release in the order
 * of their definition, under their names; the rows in the order given; each cell as it is printed.
 */
export function writeCsv(dataset: Dataset, release: string, records: readonly Pick<RowRecord, 'printed'>[]): string {
  const columns = columnsAt(dataset, release);
  const lines = records.map(({ printed }) => columns.map(({ name }) => printed[name] ?? ''));
  return [columns.map(({ header }) => header), ...lines].map(writeRecord).join('');
}
