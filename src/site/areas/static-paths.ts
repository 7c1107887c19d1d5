import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../core/locale-paths.ts';
import { locales } from '../../core/locale.ts';
import { publishes } from '../../store/city.ts';
import { areas } from '../../subjects/areas/dataset.ts';
import { areaPages } from './area-pages.ts';

/** The list of areas, in every city that lists them. */
export const areasPaths = (() => (publishes(areas) ? localePaths() : [])) satisfies GetStaticPaths;

/** Every area that has a page. */
export const areaPaths = (() =>
  locales.flatMap((locale) =>
    areaPages().map((page) => ({ params: { locale, code: page.area.code }, props: { locale, page } })),
  )) satisfies GetStaticPaths;
