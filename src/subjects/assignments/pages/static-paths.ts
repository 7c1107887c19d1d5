import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { everySheet, newestSheet } from '../query.ts';

/** The newest sheet; none before the first. */
export const assignmentsPaths = (() => {
  const sheet = newestSheet();
  return sheet ? locales.map((locale) => ({ params: { locale }, props: { locale, sheet } })) : [];
}) satisfies GetStaticPaths;

/** Every sheet. */
export const sheetPaths = (() =>
  locales.flatMap((locale) =>
    everySheet().map((sheet) => ({ params: { locale, week: sheet.week }, props: { locale, sheet } })),
  )) satisfies GetStaticPaths;

/** Their feed. */
export const assignmentFeedPaths = (() => (newestSheet() ? localePaths() : [])) satisfies GetStaticPaths;
