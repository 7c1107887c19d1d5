import type { CodesEver } from '../check/check-dataset.ts';
import type { DescribedColumn } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';

/**
 * Reads the unit of a column's cells, as the dataset's definition says where it is: with the column, in another cell of
 * the row (`unitIn`), or with the row of another dataset that its `unitOf` names. What it reads is the unit's code; null where the cell is no quantity.
 */
export function unitReader(
  columns: readonly Pick<DescribedColumn, 'name' | 'column'>[],
  name: string,
  codes: CodesEver,
): (record: Pick<RowRecord, 'printed'>) => string | null {
  const columnNamed = (one: string | undefined) => columns.find((other) => other.name === one)?.column;
  const column = columnNamed(name);
  if (column?.kind !== 'number') return () => null;
  const { unit, unitOf, unitIn } = column;
  if (unitIn !== undefined) return ({ printed }) => printed[unitIn] ?? null;
  const bearers = codes.get(columnNamed(unitOf)?.references ?? '');
  if (unit !== undefined || unitOf === undefined || !bearers) return () => unit ?? null;
  return ({ printed }) => bearers.get(printed[unitOf] ?? '')?.printed['unit'] ?? null;
}
