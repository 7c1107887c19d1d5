import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { figureReleases, indicatorAt, indicatorViews } from '../query/indicators.ts';
import { currentScorecards } from '../query/scorecards.ts';

/** The list of indicators. */
export const indicatorsPaths = localePaths;

/** Every indicator the city ever had. */
export const indicatorPaths = (() =>
  locales.flatMap((locale) =>
    indicatorViews().map((view) => ({ params: { locale, id: view.indicator.id }, props: { locale, view } })),
  )) satisfies GetStaticPaths;

/** Every indicator that ever had a figure, for other pages: as the newest release has it. */
export const embedIndicatorPaths = (() =>
  locales.flatMap((locale) =>
    indicatorViews()
      .filter(({ indicator }) => figureReleases(indicator.id).length > 0)
      .map((view) => ({ params: { locale, id: view.indicator.id }, props: { locale, view, fixedAt: null } })),
  )) satisfies GetStaticPaths;

/** The same as each release that changed a figure of it left it. */
export const embedReleasePaths = (() =>
  locales.flatMap((locale) =>
    indicatorViews().flatMap(({ indicator: { id } }) =>
      figureReleases(id).flatMap((release) => {
        const view = indicatorAt(id, release);
        return view ? [{ params: { locale, id, release }, props: { locale, view, fixedAt: release } }] : [];
      }),
    ),
  )) satisfies GetStaticPaths;

/** The scorecard of all editions. */
export const standardPaths = localePaths;

/** The scorecard of each edition. */
export const editionPaths = (() =>
  locales.flatMap((locale) =>
    currentScorecards().map((card) => ({ params: { locale, edition: card.edition.edition }, props: { locale, card } })),
  )) satisfies GetStaticPaths;
