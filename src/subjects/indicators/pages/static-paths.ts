import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { indicatorViews } from '../query/indicators.ts';
import { currentScorecards } from '../query/scorecards.ts';

/** The list of indicators. */
export const indicatorsPaths = localePaths;

/** Every indicator the city ever had. */
export const indicatorPaths = (() =>
  locales.flatMap((locale) =>
    indicatorViews().map((view) => ({ params: { locale, id: view.indicator.id }, props: { locale, view } })),
  )) satisfies GetStaticPaths;

/** The scorecard of all editions. */
export const standardPaths = localePaths;

/** The scorecard of each edition. */
export const editionPaths = (() =>
  locales.flatMap((locale) =>
    currentScorecards().map((card) => ({ params: { locale, edition: card.edition.edition }, props: { locale, card } })),
  )) satisfies GetStaticPaths;
