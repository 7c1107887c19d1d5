import type { Words } from '../../core/words.ts';
import type { CodesEver } from '../check/check-dataset.ts';
import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';

/**
 * What a row is about, for people: its key with names in place of codes, "Good-air days · District A · 2021-01-01 …".
 * `inEither`: a row that has no name in this language is named in the other.
 */
export function rowName(
  dataset: Dataset,
  { printed }: RowRecord,
  codes: CodesEver,
  locale: keyof Words,
  { inEither = false } = {},
): string {
  const parts = describeColumns(dataset).flatMap(({ name, column }) => {
    const cell = printed[name];
    if (!dataset.key.includes(name) || !cell) return [];
    if (column.kind === 'oneOf') return [column.labels[cell]?.[locale] ?? cell];
    const bearer = column.kind === 'code' && column.references ? codes.get(column.references)?.get(cell) : undefined;
    return [bearer?.printed[`name_${locale}`] ?? cell];
  });
  const label = dataset.label ?? 'name';
  const own = printed[`${label}_${locale}`] ?? (inEither ? printed[`${label}_${locale === 'zh' ? 'en' : 'zh'}`] : null);
  return [...parts, ...(own && !parts.includes(own) ? [own] : [])].join(' · ');
}
