import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { hotlineMonths } from '../query.ts';

/** The hotline, where a month of it is known. */
export const hotlinePaths = (() => (hotlineMonths().length > 0 ? localePaths() : [])) satisfies GetStaticPaths;

/** Every month that is known. */
export const hotlineMonthPaths = (() =>
  locales.flatMap((locale) =>
    hotlineMonths().map((month) => ({ params: { locale, month: month.month }, props: { locale, month } })),
  )) satisfies GetStaticPaths;
