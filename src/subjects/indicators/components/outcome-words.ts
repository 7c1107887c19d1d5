import type { Locale } from '../../../core/locale.ts';
import type { AskedThreshold, Outcome } from '../model/verdict.ts';
import { translator } from '../words.ts';

/** What a verdict rests on, as far as it is said in the same breath. */
export interface VerdictGrounds {
  /** True where the figure's source states no year. */
  isUndated: boolean;
  /** The threshold it is held against: one of a replaced edition is named by it. */
  threshold: Pick<AskedThreshold, 'edition' | 'replacedBy'> | null;
}

/** An outcome in words; by a replaced edition or of a figure without a year it says so, wherever it is printed. */
export function outcomeWords(
  locale: Locale,
  outcome: Outcome | 'not-judged',
  { isUndated, threshold }: VerdictGrounds,
): string {
  const t = translator(locale);
  if (outcome !== 'met' && outcome !== 'not-met') return t(`outcome.${outcome}`);
  const word = threshold?.replacedBy
    ? t(`outcome.${outcome}.replaced`, { edition: threshold.edition })
    : t(`outcome.${outcome}`);
  return isUndated ? t('outcome.undated', { outcome: word }) : word;
}
