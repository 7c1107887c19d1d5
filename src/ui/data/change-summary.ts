import { formatNumber } from '../../i18n/format.ts';
import { classesOf, type CellChange, type ChangeClass, type StateChanges } from '../../releases/state/change-class.ts';
import type { Teller, ToldColumn } from './tell-change.ts';

/** The changes of one class, counted in words. */
export interface ClassSummary {
  class: ChangeClass;
  name: string;
  /** What the class means for somebody who uses the data. */
  about: string;
  /** "3 cells in 2 rows; new column “Remark”" */
  counts: string;
}

/** What changed by class, the gravest first; none where nothing did. */
export function changeSummary(teller: Teller, columns: readonly ToldColumn[], changes: StateChanges): ClassSummary[] {
  const { t } = teller;
  return classesOf(changes).map((one) => ({
    class: one,
    name: t(`class.${one}`),
    about: t(`class.about.${one}`),
    counts: countsIn(teller, columns, changes, one).join(t('class.between')),
  }));
}

function countsIn(
  { locale, t }: Teller,
  titles: readonly ToldColumn[],
  { columns, key, added, removed, cells }: StateChanges,
  one: ChangeClass,
): string[] {
  const titleOf = (column: string): string => titles.find(({ name }) => name === column)?.title ?? column;
  const number = (count: number): string => formatNumber(locale, count);
  const counted = (list: readonly unknown[]) => ({ count: list.length, shown: number(list.length) });
  const own = cells.filter((cell) => cell.class === one);
  if (one === 'breaking')
    return [
      ...columns.flatMap(({ what, column, from, to }) => {
        if (what === 'column-gone') return [t('class.columnGone', { column: titleOf(column) })];
        return what === 'column-renamed' ? [t('class.columnRenamed', { from: from ?? '', to: to ?? '' })] : [];
      }),
      ...(key ? [t('class.key', { from: key.from.join('|'), to: key.to.join('|') })] : []),
      ...(removed.length > 0 ? [t('class.rowsRemoved', counted(removed))] : []),
      ...(own.length > 0 ? [t('class.ended', counted([...keysOf(own)]))] : []),
    ];
  const rows = keysOf(own).size;
  const slots = { ...counted(own), rows, inRows: number(rows) };
  if (one !== 'addition') return [t('class.cells', slots)];
  return [
    ...(added.length > 0 ? [t('class.rowsAdded', counted(added))] : []),
    ...columns.flatMap(({ what, column }) =>
      what === 'column-added' ? [t('class.columnAdded', { column: titleOf(column) })] : [],
    ),
    ...(rows > 0 ? [t('class.filled', slots)] : []),
  ];
}

const keysOf = (cells: readonly CellChange[]): Set<string> => new Set(cells.map(({ key }) => key));
