import type { Words } from '../../core/words.ts';
import type { CodesEver } from '../check/check-dataset.ts';
import { describeColumns, isChangeMark, type Dataset, type DescribedColumn } from '../define/define-dataset.ts';
import { isUnit, unitLabels } from '../define/units.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { unitReader } from '../state/cell-unit.ts';

/** Something that a dataset tells of in numbers, days or a short list of answers. */
export interface MeasuredVariable {
  /** The column that holds it. */
  column: string;
  title: Words;
  description?: Words;
  /** The units of its numbers; more than one where they differ by row. */
  units: readonly Words[];
}

/**
 * What rows measure: one variable a column, but where the unit of a column is that of a code in the row (an observation's
 * indicator) one for each such code.
 */
export function measuredVariables(
  dataset: Dataset,
  records: readonly RowRecord[],
  codes: CodesEver,
): MeasuredVariable[] {
  const columns = describeColumns(dataset);
  return columns
    .filter(({ name, column }) => ['number', 'day', 'oneOf'].includes(column.kind) && !isChangeMark(name))
    .flatMap((described) => {
      const readUnit = unitReader(columns, described.name, codes);
      const unitsOf = (some: readonly RowRecord[]): Words[] =>
        [...new Set(some.map(readUnit))].flatMap((unit) => (isUnit(unit) ? [unitLabels[unit]] : []));
      const { name, column } = described;
      const { title, description } = column;
      const bearers = bearersOf(described, columns, codes);
      if (!bearers) return [{ column: name, title, ...(description && { description }), units: unitsOf(records) }];
      return [...Map.groupBy(records, ({ printed }) => printed[bearers.column] ?? '')].map(([code, those]) => ({
        ...{ column: name, title: bearers.nameOf(code) },
        units: unitsOf(those),
      }));
    });
}

/** Where the things whose unit a column's numbers bear are named. */
function bearersOf(
  { column }: DescribedColumn,
  columns: readonly DescribedColumn[],
  codes: CodesEver,
): { column: string; nameOf: (code: string) => Words } | null {
  if (column.kind !== 'number' || column.unit !== undefined || column.unitOf === undefined) return null;
  const named = columns.find(({ name }) => name === column.unitOf);
  const rows = codes.get(named?.column.references ?? '');
  if (!named || !rows) return null;
  return {
    column: named.name,
    nameOf: (code) => {
      const printed = rows.get(code)?.printed;
      return { zh: printed?.['name_zh'] ?? code, en: printed?.['name_en'] ?? code };
    },
  };
}
