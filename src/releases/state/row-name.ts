import type { Words } from '../../core/words.ts';
import type { CodesEver } from '../check/check-dataset.ts';
import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';

/**
 * What a row is about, for people: its key with names in place of codes, "Good-air days · District A · Coverage: whole · 2021".
 * `inEither`: a row that has no name in this language is named in the other.
 */
export function rowName(
  dataset: Dataset,
  { printed }: RowRecord,
  codes: CodesEver,
  locale: keyof Words,
  { inEither = false } = {},
): string {
  const span = spanIn(dataset);
  const parts = describeColumns(dataset).flatMap(({ name, column }) => {
    const cell = printed[name];
    if (!dataset.key.includes(name)) return [];
    if (span?.to === name) return [];
    if (span?.from === name) return [spanWords(locale, cell, printed[span.to])];
    if (!cell) return [];
    // "Not stated" alone would not say what is not stated.
    if (column.kind === 'oneOf')
      return [`${column.title[locale]}${colon[locale]}${column.labels[cell]?.[locale] ?? cell}`];
    const bearer = column.kind === 'code' && column.references ? codes.get(column.references)?.get(cell) : undefined;
    return [bearer?.printed[`name_${locale}`] ?? cell];
  });
  const label = dataset.label ?? 'name';
  const own = printed[`${label}_${locale}`] ?? (inEither ? printed[`${label}_${locale === 'zh' ? 'en' : 'zh'}`] : null);
  return [...parts, ...(own && !parts.includes(own) ? [own] : [])].join(' · ');
}

const colon: Words = { zh: '：', en: ': ' };

/** The two columns of the key that say when that was which a row tells of; null where it has none. */
function spanIn({ covers, key }: Pick<Dataset, 'covers' | 'key'>): { from: string; to: string } | null {
  const [from = '', to = ''] = covers ?? [];
  return key.includes(from) && key.includes(to) ? { from, to } : null;
}

const spans = {
  zh: {
    unknown: '时期未注明',
    years: (years: string) => `${years}年`,
    days: (from: string, to: string) => `${from} 至 ${to}`,
  },
  en: {
    unknown: 'period not stated',
    years: (years: string) => years,
    days: (from: string, to: string) => `${from} to ${to}`,
  },
};

/** Both ends of a time as one: a year by its number. */
function spanWords(locale: keyof Words, from: string | null | undefined, to: string | null | undefined): string {
  const say = spans[locale];
  if (!from || !to) return say.unknown;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return say.years(first === last ? first : `${first}–${last}`);
  return from === to ? from : say.days(from, to);
}
