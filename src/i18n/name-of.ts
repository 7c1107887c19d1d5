import type { Locale } from '../core/locale.ts';

/** What bears a name in both languages: an area, an indicator. */
export interface Named {
  name_zh: string;
  name_en: string;
}

export const nameOf = (locale: Locale, named: Named): string => named[`name_${locale}`];
