import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales, type Locale } from '../../../core/locale.ts';
import type { RowNote } from '../../../ui/data/row-note.ts';
import { hasFeed } from '../model/ledger-lists.ts';
import { ledgerLists } from '../query/lists.ts';
import { digestOf, digestWith, everyPageFacts } from '../query/page-facts.ts';
import { hasLedger } from '../query/problems.ts';
import { ledgerWeeks } from '../query/weeks.ts';

/** Once a language; a city without problems has no such page. */
export const ledgerPaths = (() => (hasLedger() ? localePaths() : [])) satisfies GetStaticPaths;

/**
 * A page a problem, with what other subjects tell of it; by its key a build knows which pages of the one before are still
 * the same.
 */
export const problemPaths = (notesOf: (locale: Locale, id: string) => RowNote[]) => {
  const pages = everyPageFacts().map((facts) => ({ facts, digest: digestOf(facts) }));
  return locales.flatMap((locale) =>
    pages.map(({ facts, digest }) => {
      const { id } = facts.problem;
      const notes = notesOf(locale, id);
      return { params: { locale, problem: id }, props: { locale, facts, notes }, cacheKey: digestWith(digest, notes) };
    }),
  );
};

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
