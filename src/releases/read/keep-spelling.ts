import { sameNumber } from '../../core/same-number.ts';
import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import type { State } from '../state/fold.ts';
import type { RowRecord } from './read-rows.ts';
import type { TableChange } from './table-changes.ts';

/** A number that equals the one of the same row and column before keeps its earlier writing: 82 of a spreadsheet stays 82.0. */
export function keepSpelling(
  dataset: Dataset,
  records: readonly RowRecord[],
  before: State,
): { records: RowRecord[]; changes: TableChange[] } {
  const columns = describeColumns(dataset).flatMap(({ name, column }) => (column.kind === 'number' ? [name] : []));
  const respelt: { name: string; from: string; to: string }[] = [];
  const kept = records.map((record) => {
    const earlier = before.get(record.key)?.printed ?? {};
    const otherwise = columns.flatMap((name) => {
      const [from, to] = [record.printed[name], earlier[name]];
      return from && to && from !== to && sameNumber(from, to) ? [{ name, from, to }] : [];
    });
    if (otherwise.length === 0) return record;
    respelt.push(...otherwise);
    return {
      ...record,
      printed: { ...record.printed, ...Object.fromEntries(otherwise.map(({ name, to }) => [name, to])) },
    };
  });
  const [first] = respelt;
  return {
    records: kept,
    changes: first ? [{ kind: 'spelling', cells: respelt.length, from: first.from, to: first.to }] : [],
  };
}
