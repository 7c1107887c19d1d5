import { describeColumns, type Dataset } from '../datasets/define-dataset.ts';
import { sameNumber } from '../datasets/same-number.ts';
import type { State } from './fold.ts';
import type { RowRecord } from './read-rows.ts';

/** Rows whose equal numbers are written as before, and what was done for it. */
export interface KeptSpelling {
  records: RowRecord[];
  /** How many cells were written otherwise. */
  cells: number;
  /** One of them, as handed in and as kept. */
  example: { from: string; to: string } | null;
}

/** A number that equals the one of the same row and column before keeps its earlier writing: 82 of a spreadsheet stays 82.0. */
export function keepSpelling(dataset: Dataset, records: readonly RowRecord[], before: State): KeptSpelling {
  const columns = describeColumns(dataset).flatMap(({ name, column }) => (column.kind === 'number' ? [name] : []));
  const kept: KeptSpelling = { records: [], cells: 0, example: null };
  for (const record of records) {
    const earlier = before.get(record.key)?.printed ?? {};
    const otherwise = columns.flatMap((name) => {
      const [from, to] = [record.printed[name], earlier[name]];
      return from && to && from !== to && sameNumber(from, to) ? [{ name, from, to }] : [];
    });
    kept.cells += otherwise.length;
    kept.example ??= otherwise[0] ?? null;
    const spelt = Object.fromEntries(otherwise.map(({ name, to }) => [name, to]));
    kept.records.push(otherwise.length > 0 ? { ...record, printed: { ...record.printed, ...spelt } } : record);
  }
  return kept;
}
