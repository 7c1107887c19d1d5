import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { actions } from '../query/actions.ts';

/** The actions together; nothing before the first goal. */
export const actionsPaths = (() => (actions().length > 0 ? localePaths() : [])) satisfies GetStaticPaths;

/** Every action that has a goal. */
export const actionPaths = (() =>
  locales.flatMap((locale) =>
    actions().map((action) => ({ params: { locale, action: action.id }, props: { locale, action } })),
  )) satisfies GetStaticPaths;
