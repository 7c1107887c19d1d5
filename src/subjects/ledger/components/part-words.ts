import type { Locale } from '../../../core/locale.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { translator } from '../words/board.ts';

/** How counts, parts and days of the board are printed. */
export function partWords(locale: Locale) {
  const t = translator(locale);
  const number = (value: number): string => formatNumber(locale, value);
  return {
    number,
    /** "81/13,989 (0.6%)": a rate never without what it is of; "0/0" has no share. */
    part: (part: number, whole: number): string =>
      whole === 0
        ? t('board.partOnly', { part: number(part), whole: number(whole) })
        : t('board.part', { part: number(part), whole: number(whole), percent: percentOf(locale, part / whole) }),
    percent: (share: number): string => percentOf(locale, share),
    days: (days: number | null): string =>
      days === null ? t('board.none') : t('board.days', { days: number(days), count: days }),
  };
}

/** A share, 0 to 1, in per cent with one decimal at most. */
const percentOf = (locale: Locale, share: number): string => formatNumber(locale, Math.round(share * 1000) / 10);
