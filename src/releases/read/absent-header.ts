import { problem, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { ColumnAt } from './columns-at.ts';
import { isGarbled } from './header-names.ts';
import type { CsvRecord } from './parse-csv.ts';
import { excerptOf, isBlank } from './table-excerpt.ts';

/** Why the row where a header should be is none: its letters are lost, or it is a row already. None where it is a header with faults. */
export function findAbsentHeader(
  dataset: Dataset,
  file: string,
  head: CsvRecord,
  columns: readonly ColumnAt[],
): Problem[] {
  const { cells, line, spreadsheetRow } = head;
  const place = { file, line, spreadsheetRow };
  const header = columns.map((one) => one.header).join(',');
  if (isGarbled(cells, columns)) return [problem('header-garbled', place, { shown: excerptOf(head), header })];
  const filled = cells.flatMap((cell, field) => (isBlank(cell) ? [] : [{ cell, name: columns[field]?.name ?? '' }]));
  const fits = filled.filter(({ cell, name }) => dataset.columns[name]?.safeParse(cell).success);
  const isRow =
    cells.length === columns.length && fits.length * 2 > filled.length && cells.some((cell) => /\d/.test(cell));
  return isRow ? [problem('header-missing', place, { header })] : [];
}
