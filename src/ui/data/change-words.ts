import type { Locale } from '../../core/locale.ts';
import { translator } from '../../i18n/frame-words.ts';
import { describeColumns, type Dataset, type DescribedColumn } from '../../releases/define/define-dataset.ts';
import type { CellRevision } from '../../releases/state/difference.ts';
import { tellCell, tellRows, type CellContext, type RowChange, type Teller, type ToldColumn } from './tell-change.ts';

const tellerOf = (locale: Locale): Teller => ({ locale, t: translator(locale) });

/** A column as its changes are told in one language. */
export function toldColumn(locale: Locale, { name, column }: DescribedColumn): ToldColumn {
  const { title, kind, unit, references } = column;
  const told: ToldColumn = { name, title: title[locale], kind };
  if (column.kind === 'oneOf')
    told.labels = Object.fromEntries(Object.entries(column.labels).map(([code, label]) => [code, label[locale]]));
  if (column.kind === 'text' && column.holds !== undefined) told.isToken = true;
  return { ...told, ...(unit && { unit }), ...(references && { references }) };
}

/** The columns of a dataset as their changes are told in one language. */
export const toldColumns = (locale: Locale, dataset: Dataset): ToldColumn[] =>
  describeColumns(dataset).map((described) => toldColumn(locale, described));

/** What became of a cell, in words; see `tellCell`. */
export const changeWords = (
  locale: Locale,
  described: DescribedColumn,
  cell: Pick<CellRevision, 'from' | 'to'>,
  unit?: string | null,
  context?: CellContext,
): string => tellCell(tellerOf(locale), toldColumn(locale, described), cell, unit, context);

/** The changed cells of a difference as a line a row; see `tellRows`. */
export const rowChanges = (
  locale: Locale,
  dataset: Dataset,
  revised: readonly CellRevision[],
  context?: CellContext,
  mostCells?: number,
): RowChange[] => tellRows(tellerOf(locale), toldColumns(locale, dataset), revised, context, mostCells);
