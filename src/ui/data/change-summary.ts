import { formatNumber } from '../../i18n/format.ts';
import { classesOf, type ChangeClass, type ChangeCounts } from '../../releases/state/change-class.ts';
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
export function changeSummary(teller: Teller, columns: readonly ToldColumn[], changes: ChangeCounts): ClassSummary[] {
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
  { columns, key, added, removed, cells }: ChangeCounts,
  one: ChangeClass,
): string[] {
  const titleOf = (column: string): string => titles.find(({ name }) => name === column)?.title ?? column;
  const number = (count: number): string => formatNumber(locale, count);
  const counted = (count: number) => ({ count, shown: number(count) });
  const own = cells.get(one) ?? { cells: 0, rows: 0 };
  if (one === 'breaking')
    return [
      ...columns.flatMap(({ what, column, from, to }) => {
        if (what === 'column-gone') return [t('class.columnGone', { column: titleOf(column) })];
        return what === 'column-renamed' ? [t('class.columnRenamed', { from: from ?? '', to: to ?? '' })] : [];
      }),
      ...(key ? [t('class.key', { from: key.from.join('|'), to: key.to.join('|') })] : []),
      ...(removed > 0 ? [t('class.rowsRemoved', counted(removed))] : []),
      ...(own.rows > 0 ? [t('class.ended', counted(own.rows))] : []),
    ];
  const slots = { ...counted(own.cells), rows: own.rows, inRows: number(own.rows) };
  if (one !== 'addition') return [t('class.cells', slots)];
  return [
    ...(added > 0 ? [t('class.rowsAdded', counted(added))] : []),
    ...columns.flatMap(({ what, column }) =>
      what === 'column-added' ? [t('class.columnAdded', { column: titleOf(column) })] : [],
    ),
    ...(own.rows > 0 ? [t('class.filled', slots)] : []),
  ];
}
