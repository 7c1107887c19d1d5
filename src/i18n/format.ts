import { languageTag, type Locale } from '../core/locale.ts';
import { madeOnce } from '../core/made-once.ts';

const numberFormat = madeOnce((locale: Locale) =>
  madeOnce((decimals: number | undefined) => {
    const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 10, ...digits });
  }),
);

const dateFormat = (dateStyle: 'medium' | 'long' | 'full') =>
  madeOnce(
    (locale: Locale) => new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle, timeZone: 'UTC' }),
  );
const dayFormat = dateFormat('long');
const shortDayFormat = dateFormat('medium');
const datelineFormat = dateFormat('full');
const listFormat = madeOnce((locale: Locale) => new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }));

/** "97.89", "13,989": grouped, with as many decimals as the source printed. */
export const formatNumber = (locale: Locale, value: number, decimals?: number): string =>
  numberFormat(locale)(decimals).format(value);

/** "470 KB", "2.9 MB": how much a file is to download. */
export const formatSize = (locale: Locale, bytes: number): string =>
  bytes < 999_500
    ? `${formatNumber(locale, Math.max(1, Math.round(bytes / 1000)))}\u00a0KB`
    : `${formatNumber(locale, Math.round(bytes / 100_000) / 10, 1)}\u00a0MB`;

/** "2022年5月24日", "24 May 2022". `day` is `YYYY-MM-DD`, a day without a time zone. */
export const formatDay = (locale: Locale, day: string): string =>
  dayFormat(locale).format(new Date(`${day}T00:00:00Z`));

/** "2022年5月24日", "24 May 2022", with a long month shortened: for a list where a day has little room. */
export const formatShortDay = (locale: Locale, day: string): string =>
  shortDayFormat(locale).format(new Date(`${day}T00:00:00Z`));

/** "2026年11月24日星期二", "Tuesday, 24 November 2026": the dateline of a newspaper. */
export const formatDateline = (locale: Locale, day: string): string =>
  datelineFormat(locale).format(new Date(`${day}T00:00:00Z`));

const weekdayFormat = madeOnce(
  (locale: Locale) => new Intl.DateTimeFormat(languageTag[locale], { weekday: 'short', timeZone: 'UTC' }),
);

/** "周一", "Mon"; 0 is Monday. */
export const formatWeekday = (locale: Locale, weekday: number): string =>
  weekdayFormat(locale).format(new Date(Date.UTC(2024, 0, 1 + weekday)));

/** "A, B and C" / "A、B和C". */
export function formatList(locale: Locale, items: readonly string[]): string {
  const [only = ''] = items;
  // Most pages name one release, and the format is slow.
  return items.length < 2 ? only : listFormat(locale).format(items);
}

const dayOfMonthFormat = madeOnce(
  (locale: Locale) => new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { day: 'numeric', timeZone: 'UTC' }),
);

/** "18日", "18": a day where its month is told beside it. */
export const formatDayOfMonth = (locale: Locale, day: string): string =>
  dayOfMonthFormat(locale).format(new Date(`${day}T00:00:00Z`));
