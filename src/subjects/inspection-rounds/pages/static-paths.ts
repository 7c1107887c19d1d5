import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { everyRound, hasRounds } from '../query/rounds.ts';

/** Once a language: the calendar, its file and its feeds; a city without rounds has none. */
export const roundsPaths = (() => (hasRounds() ? localePaths() : [])) satisfies GetStaticPaths;

/** Every round there ever was: an address once published stays. */
export const roundPagePaths = (() =>
  locales.flatMap((locale) =>
    everyRound().map((round) => ({ params: { locale, round: round.id }, props: { locale, round } })),
  )) satisfies GetStaticPaths;
