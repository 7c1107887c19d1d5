import type { Locale } from '../../../core/locale.ts';
import { isJudged, type AskedThreshold, type Result } from '../model/verdict.ts';
import { translator } from '../words.ts';

/** What a verdict rests on, as far as it is said in the same breath. */
export interface VerdictGrounds {
  /** True where the figure's source states no year. */
  isUndated: boolean;
  /** The threshold it is held against: one of a replaced edition is named by it. */
  threshold: Pick<AskedThreshold, 'edition' | 'replacedBy'> | null;
}

/** A result in words; a verdict by a replaced edition or on a figure without a year says so, wherever it is printed. */
export function resultWords(locale: Locale, result: Result, { isUndated, threshold }: VerdictGrounds): string {
  const t = translator(locale);
  if (!isJudged(result)) return t(`result.${result}`);
  const word = threshold?.replacedBy
    ? t(`result.${result}.replaced`, { edition: threshold.edition })
    : t(`result.${result}`);
  return isUndated ? t('result.undated', { result: word }) : word;
}
