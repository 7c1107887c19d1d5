import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { hasRankings, newestRanking, rankingMonths } from '../query/rankings.ts';

/** The newest month; none before the first. */
export const rankingsPaths = (() => {
  const newest = newestRanking();
  return newest ? locales.map((locale) => ({ params: { locale }, props: { locale, month: newest.month } })) : [];
}) satisfies GetStaticPaths;

/** Every month that is ranked. */
export const rankingMonthPaths = (() =>
  locales.flatMap((locale) =>
    rankingMonths().map((month) => ({ params: { locale, month }, props: { locale, month } })),
  )) satisfies GetStaticPaths;

/** The newest month for other pages, which goes on to the next. */
export const embedRankingsPaths = (() =>
  rankingsPaths().map(({ params, props }) => ({
    params,
    props: { ...props, followsNewest: true },
  }))) satisfies GetStaticPaths;

/** Every month for other pages, each as it is. */
export const embedRankingMonthPaths = (() =>
  rankingMonthPaths().map(({ params, props }) => ({
    params,
    props: { ...props, followsNewest: false },
  }))) satisfies GetStaticPaths;

/** What a city that publishes rankings has once a language: their method and their feed. */
export const methodPaths = (() => (hasRankings() ? localePaths() : [])) satisfies GetStaticPaths;
