import type { Words } from '../../core/words.ts';
import type { TableColumn } from '../../files/table-file.ts';
import type { CodesEver } from '../check/check-dataset.ts';
import type { DescribedColumn } from '../define/define-dataset.ts';
import { isUnit, unitLabels } from '../define/units.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { unitReader } from '../state/cell-unit.ts';

export type TableRecord = Pick<RowRecord, 'printed' | 'release'>;

/** A column of a table, and its cell of each record. */
export interface Told {
  column: TableColumn;
  cell: (record: TableRecord) => string | null;
}

const inWords = { zh: { zh: '中文', en: 'in Chinese' }, en: { zh: '英文', en: 'in English' } } as const;

/** Two text columns beside one, `name_zh` and `name_en`. */
export const twins = (
  name: string,
  title: Words,
  text: (locale: keyof Words) => (record: TableRecord) => string | null,
): Told[] =>
  (['zh', 'en'] as const).map((locale) => ({
    column: {
      name: `${name}_${locale}`,
      title: { zh: `${title.zh}（${inWords[locale].zh}）`, en: `${title.en}, ${inWords[locale].en}` },
      kind: 'text' as const,
    },
    cell: text(locale),
  }));

/** What stands beside a column for people: the names of its codes, and the unit of its numbers where rows have their own. */
export const besideCells = (
  column: DescribedColumn,
  described: readonly DescribedColumn[],
  codes: CodesEver,
): Told[] => [...nameCells(column, codes), ...unitCells(column, described, codes)];

function nameCells({ name, column }: DescribedColumn, codes: CodesEver): Told[] {
  if (column.kind === 'oneOf')
    return twins(
      name,
      column.title,
      (locale) =>
        ({ printed }) =>
          column.labels[printed[name] ?? '']?.[locale] ?? null,
    );
  const named = column.kind === 'code' && column.references !== undefined ? codes.get(column.references) : undefined;
  if (!named) return [];
  return twins(name, column.title, (locale) => ({ printed }) => {
    return named.get(printed[name] ?? '')?.printed[`name_${locale}`] ?? null;
  });
}

/** The unit of a number, where it is one row's and not the column's, unless another column of the row has it. */
function unitCells({ name, column }: DescribedColumn, described: readonly DescribedColumn[], codes: CodesEver): Told[] {
  if (column.kind !== 'number' || column.unitIn !== undefined || column.unitOf === undefined) return [];
  const unitOf = unitReader(described, name, codes);
  const unit = name === 'value' ? 'unit' : `${name}_unit`;
  const title = { zh: `${column.title.zh}的单位`, en: `Unit of ${column.title.en.toLowerCase()}` };
  return [
    { column: { name: unit, title, kind: 'code' }, cell: unitOf },
    ...twins(unit, title, (locale) => (record) => {
      const found = unitOf(record);
      return isUnit(found) ? unitLabels[found][locale] : null;
    }),
  ];
}
