import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { facetPageCount } from '../model/facet-pages.ts';
import { facetGroups, listFacets } from '../model/list-facets.ts';
import { hasList, listAreas, listEntries, listIssues, writtenRows } from '../query.ts';

/** What a city that publishes a list has once a language. */
export const listPaths = (() => (hasList() ? localePaths() : [])) satisfies GetStaticPaths;

/** Every issue, with the name of the newest. */
export const issuePaths = (() =>
  locales.flatMap((locale) =>
    listIssues().map((issue, _, [newest]) => ({
      params: { locale, issue: issue.issue },
      props: { locale, issue, newest: newest?.issue ?? '' },
    })),
  )) satisfies GetStaticPaths;

/** The newest issue; none before the first. */
export const newestIssuePaths = (() =>
  locales.flatMap((locale) =>
    listIssues()
      .slice(0, 1)
      .map((issue) => ({ params: { locale }, props: { locale, issue } })),
  )) satisfies GetStaticPaths;

/** Every entry there ever was: the address of one whose text is gone stays. */
export const entryPaths = (() =>
  locales.flatMap((locale) =>
    listEntries().map((entry) => ({ params: { locale, entry: entry.id }, props: { locale, entry } })),
  )) satisfies GetStaticPaths;

/** Every area, category, list and status with its entries, page by page; the first has no number. */
export const facetPaths = (() =>
  locales.flatMap((locale) =>
    listFacets.flatMap((facet) =>
      facetGroups(listEntries(), facet).flatMap(([value, entries]) =>
        Array.from({ length: facetPageCount(writtenRows(), facet, value) }, (_, index) => ({
          params: { locale, facet, value, page: index === 0 ? undefined : String(index + 1) },
          props: { locale, facet, value, entries, page: index + 1 },
        })),
      ),
    ),
  )) satisfies GetStaticPaths;

/** Every area that ever had an entry has a feed. */
export const areaFeedPaths = (() =>
  locales.flatMap((locale) =>
    listAreas().map((area) => ({ params: { locale, code: area.code }, props: { locale, area } })),
  )) satisfies GetStaticPaths;
