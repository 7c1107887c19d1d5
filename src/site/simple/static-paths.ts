import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../core/locale-paths.ts';
import { locales } from '../../core/locale.ts';
import { areaSteps } from './area-steps.ts';
import { citySentences, simpleAreas } from './query.ts';

/** The screens that ask where somebody lives. */
export const stepPaths = (() =>
  locales.flatMap((locale) =>
    areaSteps(simpleAreas()).map((step) => ({
      params: { locale, step: step.name || undefined },
      props: { locale, step },
    })),
  )) satisfies GetStaticPaths;

/** The answer for each area of which something is known. */
export const simpleAreaPaths = (() =>
  locales.flatMap((locale) =>
    simpleAreas().map((area) => ({ params: { locale, code: area.code }, props: { locale, area } })),
  )) satisfies GetStaticPaths;

/** How clean the city is; none where no subject can say. */
export const simpleCityPaths = (() => (citySentences('zh').length > 0 ? localePaths() : [])) satisfies GetStaticPaths;
