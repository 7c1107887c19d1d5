import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import type { ColumnAt } from './columns-at.ts';
import type { CsvRecord } from './parse-csv.ts';
import { isBlank } from './table-excerpt.ts';

const total = /^(?:合计|总计|小计|平均|total|subtotal|sum)(?![\p{L}\p{N}-])/iu;

/**
 * A test for rows that are none: foot notes, headings between rows, totals. What such a row begins with is not what its
 * column holds, and it calls itself a total or fills at most a third of the cells that no row may leave empty.
 */
export function noteTest(
  dataset: Dataset,
  header: readonly string[],
  columns: readonly ColumnAt[],
): (record: CsvRecord) => boolean {
  const required = describeColumns(dataset).filter((one) => one.required).length;
  const limit = Math.max(1, Math.floor(required / 3));
  const names = header.map((text) => columns.find((one) => one.header === text)?.name ?? '');
  return ({ cells }) => {
    const first = cells.findIndex((cell) => !isBlank(cell));
    const found = cells[first] ?? '';
    if (dataset.columns[names[first] ?? '']?.safeParse(found).success) return false;
    return total.test(found.trim()) || cells.filter((cell) => !isBlank(cell)).length <= limit;
  };
}
