import { languageTag, type Locale } from '../core/locale.ts';

// Making a formatter takes a hundred times as long as using it, and a build uses each thousands of times.
const numberFormats = new Map<string, Intl.NumberFormat>();
const dayFormats = new Map<Locale, Intl.DateTimeFormat>();

/** What `make` makes for a key, made once. */
function kept<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}

/** "97.89", "13,989": grouped, with as many decimals as the source printed. */
export function formatNumber(locale: Locale, value: number, decimals?: number): string {
  const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const make = () => new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 10, ...digits });
  return kept(numberFormats, `${locale} ${decimals}`, make).format(value);
}

/** "2022年5月24日", "24 May 2022". `day` is `YYYY-MM-DD`, a day without a time zone. */
export function formatDay(locale: Locale, day: string): string {
  const make = () =>
    new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return kept(dayFormats, locale, make).format(new Date(`${day}T00:00:00Z`));
}

/** "2026年11月24日星期二", "Tuesday, 24 November 2026": the dateline of a newspaper. */
export const formatDateline = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** "A, B and C" / "A、B和C". */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }).format(items);
