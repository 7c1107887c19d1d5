import { writeRecord } from '../../core/csv-record.ts';
import { stateColumns, type Dataset } from '../define/define-dataset.ts';
import { columnsAt } from './columns-at.ts';
import type { RowRecord } from './read-rows.ts';

/**
 * A whole state as it may be published, one row a key: its columns as that release has them, then `stateColumns`. Cells whose
 * texts have gone are blank, as they are in the copies of the releases.
 */
export function writeState(
  dataset: Dataset,
  release: string,
  records: Iterable<Pick<RowRecord, 'printed' | 'release'>>,
): string {
  const columns = columnsAt(dataset, release);
  let text = writeRecord([...columns.map(({ header }) => header), ...stateColumns]);
  for (const record of records) {
    const cells = columns.map(({ name }) => record.printed[name] ?? '');
    text += writeRecord([...cells, record.release, dataset.provenance]);
  }
  return text;
}
