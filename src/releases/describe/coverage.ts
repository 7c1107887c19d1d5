import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';

type Printed = Pick<RowRecord, 'printed'>;

/** The time that rows tell of, both ends belonging to it: days, or months where they have no days. */
export interface CoveredTime {
  from: string;
  to: string;
}

/** From the first to the last day or month that rows tell of; null where the dataset does not say, or no row has one. */
export function timeCovered({ covers }: Pick<Dataset, 'covers'>, records: Iterable<Printed>): CoveredTime | null {
  if (!covers) return null;
  const [first, last = first] = covers;
  const rows = [...records].map(({ printed }) => [printed[first], printed[last]]);
  const ends = rows.flatMap(([from, to]) => (from && to ? [{ from, to }] : []));
  const least = (days: readonly string[]): string => days.reduce((one, other) => (one < other ? one : other));
  const most = (days: readonly string[]): string => days.reduce((one, other) => (one > other ? one : other));
  return ends.length === 0 ? null : { from: least(ends.map(({ from }) => from)), to: most(ends.map(({ to }) => to)) };
}

/** The codes of the areas that rows are about, each once, in their order. */
export function areasCovered(dataset: Dataset, records: Iterable<Printed>): string[] {
  const columns = describeColumns(dataset).flatMap(({ name, column }) =>
    column.kind === 'code' && column.references === 'areas' ? [name] : [],
  );
  return [...new Set([...records].flatMap(({ printed }) => columns.flatMap((column) => printed[column] ?? [])))];
}
