import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { formatMonth } from '../../i18n/months.ts';

/** A day or a month in words. */
export const formatFoundDay = (locale: Locale, day: string): string =>
  /^\d{4}-\d{2}$/.test(day) ? formatMonth(locale, day) : formatDay(locale, day);
