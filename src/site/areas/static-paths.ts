import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../core/locale-paths.ts';
import { locales } from '../../core/locale.ts';
import { areaPages } from './area-pages.ts';

/** The list of areas; none where nothing is known of any. */
export const areasPaths = (() => (areaPages().length > 0 ? localePaths() : [])) satisfies GetStaticPaths;

/** Every area that has a page. */
export const areaPaths = (() =>
  locales.flatMap((locale) =>
    areaPages().map((page) => ({ params: { locale, code: page.area.code }, props: { locale, page } })),
  )) satisfies GetStaticPaths;
