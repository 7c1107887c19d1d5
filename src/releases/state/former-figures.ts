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
  /** The row of another dataset that it is a figure of, as `thingName` writes it; null where its row names none. */
  measured: string | null;
}

/** A figure that a later release changed. */
export interface FormerFigure extends RowFigure {
  /** The cell as it is now; null = it was taken out. */
  now: string | null;
  /** The release that wrote it. */
  release: string;
}

type Histories = ReadonlyMap<string, RowHistory>;

/** The name of a row among those of all datasets. */
export const thingName = (dataset: string, key: string): string => `${dataset} ${key}`;

/** Every figure that a release published and a later one changed, of all datasets: what a text may still say. */
export const formerFigures = (datasets: Histories): FormerFigure[] =>
  [...datasets.values()].flatMap((history) => formerOf(history, datasets, measuredDatasets(datasets)));

function formerOf(
  { dataset, releases, newest, rowsOf }: RowHistory,
  datasets: Histories,
  things: ReadonlySet<string>,
): FormerFigure[] {
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
            measured: measuredOf(dataset, row, things),
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
  const things = measuredDatasets(datasets);
  return [...newest].flatMap(([key, record]) => {
    const printed = record.printed[column] ?? null;
    if (printed === null) return [];
    return [
      {
        ...{ dataset: dataset.name, key, column, printed },
        ...{ unit: unit(record), measured: measuredOf(dataset, record, things) },
      },
    ];
  });
}

/** The datasets whose rows are what figures of others are figures of, and bear their units: the list of indicators, say. */
export const measuredDatasets = (datasets: Histories): Set<string> =>
  new Set(
    [...datasets.values()].flatMap(({ dataset }) => {
      const columns = describeColumns(dataset);
      const things = new Set(columns.flatMap(({ column }) => column.unitOf ?? []));
      return columns.flatMap(({ name, column }) => (things.has(name) ? (column.references ?? []) : []));
    }),
  );

/** What a row is of: a row of such a dataset is its own, as `thingName` writes it. */
export function measuredOf(
  dataset: RowHistory['dataset'],
  { key, printed }: Pick<RowRecord, 'key' | 'printed'>,
  things: ReadonlySet<string>,
): string | null {
  if (things.has(dataset.name)) return thingName(dataset.name, key);
  for (const { name, column } of describeColumns(dataset)) {
    const { kind, references = '' } = column;
    if (kind !== 'code' || !things.has(references)) continue;
    const code = printed[name] ?? null;
    return code === null ? null : thingName(references, code);
  }
  return null;
}

function unitsOf({ dataset }: Pick<RowHistory, 'dataset'>, datasets: Histories) {
  const codes = new Map([...datasets].map(([name, { newest }]) => [name, newest]));
  const columns = describeColumns(dataset);
  return (column: string) => unitReader(columns, column, codes);
}
