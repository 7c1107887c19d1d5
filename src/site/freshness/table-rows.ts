import {
  columnsOnce,
  worstFirst,
  type ColumnFreshness,
  type DatasetFreshness,
  type Freshness,
  type WaitingObjection,
} from '../../core/freshness/freshness.ts';
import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { translator } from './words.ts';

/** A line of a table of this page. */
export interface FreshnessRow {
  name: string;
  href: string;
  isSample: boolean;
  /** The cells beside the name, in the order of the columns. */
  cells: readonly string[];
  /** How it stands, below the last cell. */
  note: string;
  isLate: boolean;
}

function standingNote(locale: Locale, { standing, daysLate }: Freshness): { note: string; isLate: boolean } {
  const t = translator(locale);
  const notes = { 'on-time': t('freshness.onTime'), late: t('freshness.late', { days: daysLate }) };
  const more = { empty: t('freshness.empty'), open: '' };
  return { note: { ...notes, ...more }[standing], isLate: standing === 'late' || standing === 'empty' };
}

const dayOr = (locale: Locale, day: string | null, otherwise: string): string =>
  day === null ? otherwise : formatDay(locale, day);

export function datasetRow(locale: Locale, one: DatasetFreshness): FreshnessRow {
  const t = translator(locale);
  return {
    name: one.title[locale],
    href: pageUrl(locale, `data/${one.dataset}`),
    isSample: one.isSample,
    cells: [
      one.promise[locale],
      dayOr(locale, one.newest, t('freshness.none')),
      dayOr(locale, one.dueBy, t('freshness.noPromise')),
    ],
    ...standingNote(locale, one),
  };
}

/** The entries of a column are texts of ours, no sample data. */
export function columnRows(locale: Locale, columns: readonly ColumnFreshness[]): FreshnessRow[] {
  const t = translator(locale);
  return worstFirst(columnsOnce(columns)).map((one) => {
    const { rule, title, isInBoth } = one;
    return {
      name: isInBoth ? title[locale] : t(`freshness.inLanguage.${one.locale}`, { title: title[locale] }),
      href: pageUrl(isInBoth ? locale : one.locale, one.path),
      isSample: false,
      cells: [
        rule === null
          ? t('freshness.noPromise')
          : t('freshness.within', { days: rule.withinDays, source: rule.source[locale] }),
        dayOr(locale, one.newest, t('freshness.none')),
        dayOr(locale, one.dueBy, t('freshness.noPromise')),
      ],
      ...standingNote(locale, one),
    };
  });
}

export function objectionRow(locale: Locale, one: WaitingObjection): FreshnessRow {
  const t = translator(locale);
  const { dataset, key, filedOn, waitsFor, dueBy, standing, daysLate, isLateAtLeast } = one;
  const late = t(isLateAtLeast ? 'freshness.lateAtLeast' : 'freshness.lateWorking', { days: daysLate });
  const notes = { 'on-time': t('freshness.onTime'), late, open: t('freshness.provisional') };
  return {
    name: key,
    href: pageUrl(locale, `${dataset}/${key}`),
    isSample: one.isSample,
    cells: [formatDay(locale, filedOn), t(`freshness.wait.${waitsFor}`), formatDay(locale, dueBy)],
    note: notes[standing],
    isLate: standing === 'late',
  };
}
