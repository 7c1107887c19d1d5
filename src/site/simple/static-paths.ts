import type { GetStaticPaths } from 'astro';
import { locales } from '../../core/locale.ts';
import { simpleAreas, simpleSteps } from './query.ts';

/** The screens that ask where somebody lives. */
export const stepPaths = (() =>
  locales.flatMap((locale) =>
    simpleSteps().map((step) => ({
      params: { locale, step: step.name || undefined },
      props: { locale, step },
    })),
  )) satisfies GetStaticPaths;

/** The answer for each area that has a page. */
export const simpleAreaPaths = (() =>
  locales.flatMap((locale) =>
    simpleAreas().map((page) => ({ params: { locale, code: page.area.code }, props: { locale, page } })),
  )) satisfies GetStaticPaths;
