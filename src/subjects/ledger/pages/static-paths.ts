import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { everyProblem, hasLedger } from '../query/problems.ts';

/** Once a language; a city without a ledger has no such page. */
export const ledgerPaths = (() => (hasLedger() ? localePaths() : [])) satisfies GetStaticPaths;

/** Every problem there ever was: the address of one whose texts are gone stays. */
export const problemPaths = (() =>
  locales.flatMap((locale) =>
    [...everyProblem().values()].map((problem) => ({
      params: { locale, problem: problem.id },
      props: { locale, problem },
    })),
  )) satisfies GetStaticPaths;
