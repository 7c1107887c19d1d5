import type { WordKey } from '../../i18n/translate.ts';

export interface NavigationPage {
  /** Path without language: `indicators`. */
  path: string;
  word: WordKey;
  /** The datasets it rests on; a city that does not publish them all has no such page. */
  needs?: readonly string[];
}

/** The masthead's pages. List a page here once it stands in `src/pages`; a test holds that. */
export const primaryPages: readonly NavigationPage[] = [
  { path: 'red-black-list', word: 'list.title', needs: ['red-black-list'] },
  { path: 'rankings', word: 'ranking.title', needs: ['inspections', 'scoring'] },
  { path: 'news', word: 'news.title' },
  { path: 'indicators', word: 'frame.nav.indicators' },
  { path: 'data', word: 'frame.nav.data' },
  { path: 'search', word: 'frame.nav.search' },
  { path: 'report', word: 'frame.nav.report' },
];

/** The masthead's pages of a city that publishes these datasets. */
export const pagesWith = (datasets: readonly string[]): NavigationPage[] =>
  primaryPages.filter(({ needs = [] }) => needs.every((dataset) => datasets.includes(dataset)));

/** Whether the page at `path` is `page` or lies under it. */
export const isWithin = (path: string, page: NavigationPage): boolean =>
  path === page.path || path.startsWith(`${page.path}/`);
