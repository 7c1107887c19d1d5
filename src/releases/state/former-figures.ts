import { sameNumber } from '../../core/same-number.ts';
import { describeColumns } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { unitReader } from './cell-unit.ts';
import type { RowHistory } from './row-history.ts';

/** A figure of a row as it is now, or as a release had it. */
export interface RowFigure {
  dataset: string;
  key: string;
  column: string;
  /** As its file prints it. */
  printed: string;
  /** Code of its unit; null where it has none. */
  unit: string | null;
  /** The indicator it is a figure of; null where its row names none. */
  indicator: string | null;
}

/** A figure that a later release changed. */
export interface FormerFigure extends RowFigure {
  /** The cell as it is now; null = it was taken out. */
  now: string | null;
  /** The release that wrote it. */
  release: string;
}

type Histories = ReadonlyMap<string, RowHistory>;

/** Every figure that a release published and a later one changed, of all datasets: what a text may still say. */
export const formerFigures = (datasets: Histories): FormerFigure[] =>
  [...datasets.values()].flatMap((history) => formerOf(history, datasets));

function formerOf({ dataset, releases, newest, rowsOf }: RowHistory, datasets: Histories): FormerFigure[] {
  const columns = describeColumns(dataset);
  const numbers = columns.filter(({ column }) => column.kind === 'number').map(({ name }) => name);
  if (numbers.length === 0 || releases.length < 2) return [];
  const reader = unitsOf({ dataset }, datasets);
  return [...newest].flatMap(([key, record]) => {
    const rows = rowsOf(key);
    if (rows.length < 2) return [];
    return numbers.flatMap((column): FormerFigure[] => {
      const now = record.printed[column] ?? null;
      const told = new Set<string>();
      return rows.flatMap((row, at) => {
        const printed = row.printed[column] ?? null;
        if (printed === null || sameNumber(printed, now) || told.has(printed)) return [];
        told.add(printed);
        const changed = rows.slice(at).find((later) => !sameNumber(later.printed[column] ?? null, printed));
        // A whole table repeats a row: what changed it is the release that first has another cell.
        const release = changed?.release ?? record.release;
        return [
          {
            dataset: dataset.name,
            key,
            column,
            printed,
            unit: reader(column)(row),
            indicator: indicatorOf(dataset, row),
            now,
            release,
          },
        ];
      });
    });
  });
}

/** The figures of a column as they are now. */
export function figuresNow(history: RowHistory, column: string, datasets: Histories): RowFigure[] {
  const { dataset, newest } = history;
  const unit = unitsOf(history, datasets)(column);
  return [...newest].flatMap(([key, record]) => {
    const printed = record.printed[column] ?? null;
    if (printed === null) return [];
    return [
      { dataset: dataset.name, key, column, printed, unit: unit(record), indicator: indicatorOf(dataset, record) },
    ];
  });
}

/** The indicator that a row is of: a row of the list of indicators is its own. */
export function indicatorOf(
  dataset: RowHistory['dataset'],
  { key, printed }: Pick<RowRecord, 'key' | 'printed'>,
): string | null {
  if (dataset.name === 'indicators') return key;
  const name = describeColumns(dataset).find(
    ({ column }) => column.kind === 'code' && column.references === 'indicators',
  )?.name;
  return name === undefined ? null : (printed[name] ?? null);
}

function unitsOf({ dataset }: Pick<RowHistory, 'dataset'>, datasets: Histories) {
  const codes = new Map([...datasets].map(([name, { newest }]) => [name, newest]));
  const columns = describeColumns(dataset);
  return (column: string) => unitReader(columns, column, codes);
}
