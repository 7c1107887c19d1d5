import type { Locale } from '../core/locale.ts';
import { formatDay } from './format.ts';
import { translator } from './frame-words.ts';

/** A period in words: "2021年", "2020–2021", whole days otherwise; "year not stated" where the source states none. */
export function formatPeriod(locale: Locale, start: string | null, end: string | null): string {
  const t = translator(locale);
  if (start === null || end === null) return t('period.notStated');
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31');
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (wholeYears) return from === to ? t('period.year', { year: from }) : t('period.years', { from, to });
  return start === end
    ? formatDay(locale, start)
    : t('period.days', { from: formatDay(locale, start), to: formatDay(locale, end) });
}
