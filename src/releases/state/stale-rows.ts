import { withNames } from '../../core/formula.ts';
import { sameNumber } from '../../core/same-number.ts';
import type { Column } from '../define/cells.ts';
import { describeColumns, type DescribedColumn } from '../define/define-dataset.ts';
import { measuredDatasets, measuredOf, type FormerFigure } from './former-figures.ts';
import type { Notice } from './notice.ts';
import type { RowHistory } from './row-history.ts';
import { isTyped, operandsOf, typedNumbers } from './typed-numbers.ts';

/** Rows that still say a figure which a later release changed: computed from it, or in their notes. Each row and figure once. */
export function staleRows(datasets: ReadonlyMap<string, RowHistory>, former: readonly FormerFigure[]): Notice[] {
  const byMeasured = Map.groupBy(
    former.filter(({ measured }) => measured !== null),
    ({ measured }) => measured,
  );
  if (byMeasured.size === 0) return [];
  const things = measuredDatasets(datasets);
  return [...datasets.values()].flatMap(({ dataset, newest }) => {
    const texts = describeColumns(dataset).filter(({ column }) => column.kind === 'text');
    return [...newest.values()].flatMap((record) => {
      const figures = byMeasured.get(measuredOf(dataset, record, things)) ?? [];
      return figures.flatMap((figure): Notice[] => {
        const told = texts.find(({ name, column }) => saysStill(column, record.printed[name] ?? '', figure));
        return told === undefined ? [] : [staleNotice(dataset.name, record.key, told, figure)];
      });
    });
  });
}

/** A formula names its rows by their figures; in a sentence a figure has its unit or its decimals. */
const saysStill = (column: Column, cell: string, { printed, unit }: FormerFigure): boolean =>
  isFormula(column)
    ? operandsOf(withNames(cell, () => '')).some(({ number }) => sameNumber(number, printed))
    : typedNumbers(cell).some((typed) => isTyped(typed, printed, unit));

const isFormula = (column: Column): boolean => column.kind === 'text' && column.isFormula === true;

function staleNotice(
  dataset: string,
  key: string,
  { name: column, column: described }: DescribedColumn,
  { key: of, printed, now, release }: FormerFigure,
): Notice {
  const isComputed = isFormula(described);
  return {
    entry: key,
    zh: `${dataset} 的 ${key}：${column} 里还是 ${printed}，而 ${of} 已在 ${release} 版${now === null ? '去掉这个数' : `改为 ${now}`}。${isComputed ? '请重新推算，' : '请改写，'}用 npm run release -- ${dataset} 报送。`,
    en: `${dataset} ${key}: ${column} still says ${printed}, which release ${release} ${now === null ? 'took out of' : `changed to ${now} in`} ${of}. ${isComputed ? 'Compute it anew' : 'Word it anew'} and hand it in with npm run release -- ${dataset}.`,
  };
}
