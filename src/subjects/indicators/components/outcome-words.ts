import type { Locale } from '../../../core/locale.ts';
import type { Outcome } from '../model/verdict.ts';
import { translator } from '../words.ts';

/** An outcome in words; of a figure whose source states no year it says so, wherever it is printed. */
export function outcomeWords(locale: Locale, outcome: Outcome | 'not-judged', isUndated: boolean): string {
  const t = translator(locale);
  const isVerdict = outcome === 'met' || outcome === 'not-met';
  return isVerdict && isUndated ? t('outcome.undated', { outcome: t(`outcome.${outcome}`) }) : t(`outcome.${outcome}`);
}
