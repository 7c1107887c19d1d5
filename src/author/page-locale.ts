import { isLocale, type Locale } from '../core/locale.ts';

/** Language of the page a component stands on. */
export function pageLocale(params: Record<string, string | undefined>): Locale {
  const { locale = '' } = params;
  if (!isLocale(locale)) throw new Error('This component stands on pages of one language only.');
  return locale;
}
