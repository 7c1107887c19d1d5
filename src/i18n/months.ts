import { languageTag, type Locale } from '../core/locale.ts';
import { madeOnce } from '../core/made-once.ts';

const monthFormat = madeOnce(
  (locale: Locale) => new Intl.DateTimeFormat(languageTag[locale], { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/** "2022年5月", "May 2022". `month` is `YYYY-MM`. */
export const formatMonth = (locale: Locale, month: string): string =>
  monthFormat(locale).format(new Date(`${month}-01T00:00:00Z`));
