import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { hasFeed } from '../model/ledger-lists.ts';
import { ledgerLists } from '../query/lists.ts';
import { digestOf, everyPageFacts } from '../query/page-facts.ts';
import { hasLedger } from '../query/problems.ts';
import { ledgerWeeks } from '../query/weeks.ts';

/** Once a language; a city without problems has no such page. */
export const ledgerPaths = (() => (hasLedger() ? localePaths() : [])) satisfies GetStaticPaths;

/** A page a problem; by its key a build knows which pages of the one before are still the same. */
export const problemPaths = (() => {
  const pages = everyPageFacts().map((facts) => ({ facts, cacheKey: digestOf(facts) }));
  return locales.flatMap((locale) =>
    pages.map(({ facts, cacheKey }) => ({
      params: { locale, problem: facts.problem.id },
      props: { locale, facts },
      cacheKey,
    })),
  );
}) satisfies GetStaticPaths;

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
