import type { Locale } from '../../core/locale.ts';
import { formatMonth } from '../../i18n/months.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { SumGroup } from '../subject-view.ts';
import { periodWords } from './components/scoring-words.ts';
import { scoreSum, weightSum } from './model/ranking-sums.ts';
import { hasRankings, methodPeriods, rankingMonths, rankingOf, rankingsAreSample } from './query/rankings.ts';
import { translator } from './words.ts';

/** The weights of every method, and the total of every area that was ever ranked. */
export function rankingSums(locale: Locale): SumGroup[] {
  if (!hasRankings()) return [];
  const t = translator(locale);
  const isSample = rankingsAreSample();
  const method = pageUrl(locale, 'rankings/method');
  const weights = methodPeriods().map((period) => ({
    title: t('rankingSum.weight', { period: periodWords(locale, period) }),
    href: method,
    ...weightSum(period.components),
  }));
  const scores = rankingMonths().flatMap((month) =>
    rankingOf(month)
      .groups.flatMap(({ ranked }) => ranked)
      .map((one) => ({
        title: t('rankingSum.score', { area: nameOf(locale, one.area), month: formatMonth(locale, month) }),
        href: pageUrl(locale, `rankings/${month}`),
        ...scoreSum(one),
      })),
  );
  return [
    { title: t('rankingSum.weights'), href: method, sums: weights, isSample },
    { title: t('rankingSum.scores'), href: pageUrl(locale, 'rankings'), sums: scores, isSample },
  ];
}
