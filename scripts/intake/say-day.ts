import type { Locale } from '../../src/core/locale.ts';

/** "2022年5月24日", "24 May 2022", as the site writes a day; without its year where `parts` says so. */
export const sayDay = (
  locale: Locale,
  day: string,
  parts: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { ...parts, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
