import type { Locale } from '../../../core/locale.ts';
import { translator } from '../words.ts';

/** `2026-W07` → "Week 7 of 2026". */
export const weekName = (locale: Locale, week: string): string =>
  translator(locale)('weeks.name', { year: week.slice(0, 4), week: String(Number(week.slice(6))) });
