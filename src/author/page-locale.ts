import { isLocale, type Locale } from '../core/locale.ts';

/** Language of the page a component is on. */
export function pageLocale(params: Record<string, string | undefined>): Locale {
  const { locale = '' } = params;
  if (!isLocale(locale)) throw new Error('This component is for pages of one language only.');
  return locale;
}
