import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import { checkCellText } from './check-text.ts';

/** True where a cell is written as its column asks and holds nothing that cannot be seen: what it says may be looked up. */
export function isReadable(dataset: Dataset, name: string, cell: string | null): boolean {
  if (dataset.columns[name]?.safeParse(cell).success !== true) return false;
  const described = describeColumns(dataset).find((one) => one.name === name);
  return !cell || !described || checkCellText(cell, described.column, () => ({ file: '' }), []).length === 0;
}
