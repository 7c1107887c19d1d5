import { isChangeMark, withoutChange, type Dataset } from '../define/define-dataset.ts';
import { columnsAt } from './columns-at.ts';
import { isHeader, namedColumns } from './header-names.ts';
import type { CsvRecord } from './parse-csv.ts';
import { isBlank } from './table-excerpt.ts';
import { searchedRows } from './tidy-table.ts';

/**
 * True where the table handed in for an upsert dataset has none of the columns that tell the change: it is the whole current
 * table, as the platform of an office exports it.
 */
export function isWholeTable(dataset: Dataset, release: string, records: readonly CsvRecord[]): boolean {
  if (dataset.releases !== 'upsert') return false;
  const facts = columnsAt(withoutChange(dataset), release);
  const filled = records.filter(({ cells }) => !cells.every(isBlank)).slice(0, searchedRows);
  const header = filled.find(({ cells }) => isHeader(cells, facts));
  if (!header) return false;
  const columns = columnsAt(dataset, release);
  const marks = columns.flatMap(({ name, header: written }) => (isChangeMark(name) ? [written] : []));
  return !namedColumns(header.cells, columns).some((named) => named !== null && marks.includes(named));
}
