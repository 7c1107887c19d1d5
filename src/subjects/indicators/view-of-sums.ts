import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { SumGroup } from '../subject-view.ts';
import { clauseSum } from './model/clause-sum.ts';
import { indicatorsAreSample } from './query/indicators.ts';
import { currentScorecards } from './query/scorecards.ts';
import { translator } from './words.ts';

/** The clauses of every edition, by result. */
export function clauseSums(locale: Locale): SumGroup[] {
  const t = translator(locale);
  const sums = currentScorecards().map((card) => {
    const { edition } = card.edition;
    return {
      title: t('clauseSum.edition', { edition }),
      href: pageUrl(locale, `standard/${edition}`),
      ...clauseSum(card),
    };
  });
  const isSample = indicatorsAreSample();
  return [{ title: t('clauseSum.clauses'), href: pageUrl(locale, 'standard'), sums, isSample }];
}
