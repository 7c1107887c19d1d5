import type { Locale } from '../../../core/locale.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import type { ClauseLine, ClauseResult } from '../model/scorecard.ts';
import { translator } from '../words.ts';

/** A line of the scorecard in words. */
export function clauseSay(locale: Locale) {
  const t = translator(locale);

  const hindrance = ({ hindrance: what, result, threshold }: ClauseLine): string[] => {
    if (what === null) return [];
    if (what !== 'improvement') return [t(`hindrance.${what}`)];
    const alternative = (locale === 'zh' ? threshold.note_zh : threshold.note_en) ?? '';
    return [t(result === 'no-figure' ? 'hindrance.improvement.noFigure' : 'hindrance.improvement', { alternative })];
  };

  const today = ({ today: told, result, threshold }: ClauseLine): string[] =>
    told === 'in-force' || threshold.replacedBy === null || (result !== 'met' && result !== 'not-met')
      ? []
      : [t(`today.${told}`, { newer: threshold.replacedBy })];

  return {
    result: (result: ClauseResult): string => t(`result.${result}`),
    /** The result, which by a replaced edition names that edition. */
    verdict: ({ result, threshold }: ClauseLine): string =>
      threshold.replacedBy !== null && (result === 'met' || result === 'not-met')
        ? t(`result.${result}.replaced`, { edition: threshold.edition })
        : t(`result.${result}`),
    /** Why no more can be said, each reason a sentence. */
    reasons: (line: ClauseLine): string[] => [
      ...today(line),
      ...(line.isUndated ? [t('clause.undated')] : []),
      ...hindrance(line),
      ...(line.isNamedOtherwise && line.view
        ? [t('clause.namedOtherwise', { indicator: nameOf(locale, line.view.indicator) })]
        : []),
      ...(line.threshold.certainty === 'likely' ? [t('clause.likely')] : []),
    ],
  };
}
