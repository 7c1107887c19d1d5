import type { Locale } from '../../../core/locale.ts';
import { translator } from '../words/board.ts';

/** A half-year in words: `2025-H1` is "first half of 2025". */
export function cohortName(locale: Locale, halfYear: string): string {
  const [year = '', half = ''] = halfYear.split('-H');
  return translator(locale)(half === '1' ? 'board.halfYear.1' : 'board.halfYear.2', { year });
}
