import { withNames } from '../../core/formula.ts';
import { sameNumber } from '../../core/same-number.ts';
import { describeColumns } from '../define/define-dataset.ts';
import { indicatorOf, type FormerFigure } from './former-figures.ts';
import type { Notice } from './notice.ts';
import type { RowHistory } from './row-history.ts';
import { isTyped, operandsOf, typedNumbers } from './typed-numbers.ts';

/** Rows that still say a figure which a later release changed: computed from it, or in their notes. Each row and figure once. */
export function staleRows(datasets: ReadonlyMap<string, RowHistory>, former: readonly FormerFigure[]): Notice[] {
  const byIndicator = Map.groupBy(
    former.filter(({ indicator }) => indicator !== null),
    ({ indicator }) => indicator,
  );
  if (byIndicator.size === 0) return [];
  return [...datasets.values()].flatMap(({ dataset, newest }) => {
    const texts = describeColumns(dataset).filter(({ column }) => column.kind === 'text');
    return [...newest.values()].flatMap((record) => {
      const figures = byIndicator.get(indicatorOf(dataset, record)) ?? [];
      return figures.flatMap((figure): Notice[] => {
        const column = texts.find(({ name }) => saysStill(name, record.printed[name] ?? '', figure))?.name;
        return column === undefined ? [] : [staleNotice(dataset.name, record.key, column, figure)];
      });
    });
  });
}

/** A formula names its rows by their figures; in a sentence a figure has its unit or its decimals. */
const saysStill = (column: string, cell: string, { printed, unit }: FormerFigure): boolean =>
  column === 'derivation'
    ? operandsOf(withNames(cell, () => '')).some(({ number }) => sameNumber(number, printed))
    : typedNumbers(cell).some((typed) => isTyped(typed, printed, unit));

function staleNotice(
  dataset: string,
  key: string,
  column: string,
  { key: of, printed, now, release }: FormerFigure,
): Notice {
  const isFormula = column === 'derivation';
  return {
    entry: key,
    zh: `${dataset} 的 ${key}：${column} 里还是 ${printed}，而 ${of} 已在 ${release} 版${now === null ? '去掉这个数' : `改为 ${now}`}。${isFormula ? '请重新推算，' : '请改写，'}用 npm run release -- ${dataset} 报送。`,
    en: `${dataset} ${key}: ${column} still says ${printed}, which release ${release} ${now === null ? 'took out of' : `changed to ${now} in`} ${of}. ${isFormula ? 'Compute it anew' : 'Word it anew'} and hand it in with npm run release -- ${dataset}.`,
  };
}
