import type { GetStaticPaths } from 'astro';
import { standingPages } from '../../store/pages.ts';

/** Every standing page that the city has written. */
export const textPaths = (async () =>
  (await standingPages()).map((page) => ({
    params: { locale: page.locale, page: page.slug },
    props: { ...page },
  }))) satisfies GetStaticPaths;
