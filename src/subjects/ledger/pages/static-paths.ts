import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { hasFeed } from '../model/ledger-lists.ts';
import { ledgerLists } from '../query/lists.ts';
import { everyProblem, hasLedger } from '../query/problems.ts';
import { ledgerWeeks } from '../query/weeks.ts';

/** Once a language; a city without problems has no such page. */
export const ledgerPaths = (() => (hasLedger() ? localePaths() : [])) satisfies GetStaticPaths;

/** Every problem there ever was: the address of one whose texts are gone stays. */
export const problemPaths = (() =>
  locales.flatMap((locale) =>
    Array.from(everyProblem().values(), (problem) => ({
      params: { locale, problem: problem.id },
      props: { locale, problem },
    })),
  )) satisfies GetStaticPaths;

/** The pages of every list; the first has no number. */
export const problemListPaths = (() =>
  locales.flatMap((locale) =>
    ledgerLists().flatMap((list) =>
      Array.from({ length: list.pages }, (_, index) => ({
        params: {
          locale,
          facet: list.facet,
          value: list.value,
          page: index === 0 ? undefined : String(index + 1),
        },
        props: { locale, list, page: index + 1 },
      })),
    ),
  )) satisfies GetStaticPaths;

/** The areas, subdistricts and categories, each with a feed. */
export const problemFeedPaths = (() =>
  locales.flatMap((locale) =>
    ledgerLists()
      .filter(hasFeed)
      .map((list) => ({ params: { locale, facet: list.facet, value: list.value }, props: { locale, list } })),
  )) satisfies GetStaticPaths;

/** Every week that had a release. */
export const weekPaths = (() =>
  locales.flatMap((locale) =>
    ledgerWeeks().map((week) => ({ params: { locale, week: week.week }, props: { locale, week } })),
  )) satisfies GetStaticPaths;
