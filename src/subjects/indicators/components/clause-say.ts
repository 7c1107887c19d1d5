import type { Locale } from '../../../core/locale.ts';
import { formatList } from '../../../i18n/format.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import type { ClauseLine } from '../model/scorecard.ts';
import { isJudged, type AskedThreshold, type Hindrance, type Result } from '../model/verdict.ts';
import { translator } from '../words.ts';
import { resultWords } from './result-words.ts';

/** A clause without a verdict. */
interface Unjudged {
  threshold: AskedThreshold;
  outcome: Result;
  hindrance: Hindrance | null;
}

/** A line of the scorecard in words. */
export function clauseSay(locale: Locale) {
  const t = translator(locale);

  const hindered = ({ hindrance: what, outcome, threshold }: Unjudged): string[] => {
    if (what === null || what === 'measure') return [];
    if (what !== 'improvement') return [t(`hindrance.${what}`)];
    const alternative = (locale === 'zh' ? threshold.note_zh : threshold.note_en) ?? '';
    return [t(outcome === 'no-figure' ? 'hindrance.improvement.noFigure' : 'hindrance.improvement', { alternative })];
  };

  const measured = ({ same_measure, measure_zh, measure_en }: AskedThreshold): string[] =>
    same_measure === null ? [] : [(locale === 'zh' ? measure_zh : measure_en) ?? t('hindrance.measure')];

  const counted = ({ threshold, view, city, beside, isNamedOtherwise }: ClauseLine): string[] => {
    if (threshold.same_measure !== null) return city !== null || beside.length > 0 ? measured(threshold) : [];
    return isNamedOtherwise && view ? [t('clause.namedOtherwise', { indicator: nameOf(locale, view.indicator) })] : [];
  };

  const covered = ({ also }: ClauseLine): string[] => {
    const names = also.map(({ indicator }) => nameOf(locale, indicator));
    return names.length === 0 ? [] : [t('clause.also', { indicators: formatList(locale, names) })];
  };

  const today = ({ today: told, result, threshold }: ClauseLine): string[] =>
    told === 'in-force' || threshold.replacedBy === null || !isJudged(result)
      ? []
      : [t(`today.${told}`, { newer: threshold.replacedBy })];

  return {
    result: (result: Result): string => t(`result.${result}`),
    /** The result, which by a replaced edition names that edition. */
    verdict: ({ result, threshold }: ClauseLine): string =>
      resultWords(locale, result, { isUndated: false, threshold }),
    /** Why a figure is not judged, each reason a sentence; of a clause without one only what the figures shown are. */
    unjudged: (one: Unjudged): string[] => [
      ...(one.outcome === 'cannot-judge' ? hindered(one) : []),
      ...measured(one.threshold),
    ],
    /** Why no more can be said, each reason a sentence. */
    reasons: (line: ClauseLine): string[] => [
      ...today(line),
      ...(line.isUndated ? [t('clause.undated')] : []),
      ...hindered({ ...line, outcome: line.result }),
      ...counted(line),
      ...covered(line),
      ...(line.threshold.certainty === 'likely' ? [t('clause.likely')] : []),
    ],
  };
}
