import { problem, type Problem } from '../check/problem.ts';
import type { ColumnAt } from './columns-at.ts';
import { isHeader, namedColumns } from './header-names.ts';
import type { CsvRecord } from './parse-csv.ts';
import { isBlank } from './table-excerpt.ts';

/**
 * A header of two rows, as merged cells leave it: the lower row holds words alone, some of which name columns, and both
 * together name more columns than either. `filled` are the first rows that hold something.
 */
export function findSplitHeader(file: string, filled: readonly CsvRecord[], columns: readonly ColumnAt[]): Problem[] {
  const named = (cells: readonly string[]): (string | null)[] => namedColumns(cells, columns);
  const count = (cells: readonly string[]): number => new Set(named(cells).filter((name) => name !== null)).size;
  for (const [index, upper] of filled.entries()) {
    const lower = filled[index + 1];
    if (!lower) return [];
    const below = lower.cells.filter((cell) => !isBlank(cell));
    if (count(below) === 0 || below.some((cell) => /\d/.test(cell))) continue;
    const width = Math.max(upper.cells.length, lower.cells.length);
    const both = Array.from({ length: width }, (_, field) =>
      isBlank(lower.cells[field]) ? (upper.cells[field] ?? '') : (lower.cells[field] ?? ''),
    );
    if (!isHeader(both, columns) || count(both) <= Math.max(count(upper.cells), count(lower.cells))) continue;
    const { line, spreadsheetRow } = upper;
    const slots = { lines: `${line}, ${lower.line}`, header: columns.map(({ header }) => header).join(', ') };
    return [problem('header-split', { file, line, spreadsheetRow }, slots)];
  }
  return [];
}
