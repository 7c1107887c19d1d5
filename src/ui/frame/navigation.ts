import type { Words } from '../../core/words.ts';
import { pageWords } from '../../i18n/words/page-words.ts';

export interface NavigationPage {
  /** Path without language: `indicators`. */
  path: string;
  title: Words;
  /** The datasets it rests on; a city that does not publish them all has no such page. */
  needs?: readonly string[];
}

/** The masthead's pages. List a page here once it stands in `src/pages`; a test holds that. */
export const primaryPages: readonly NavigationPage[] = [
  { path: 'red-black-list', title: pageWords['list.title'], needs: ['red-black-list'] },
  { path: 'rankings', title: pageWords['ranking.title'], needs: ['inspections', 'scoring'] },
  { path: 'news', title: pageWords['news.title'] },
  { path: 'indicators', title: pageWords['frame.nav.indicators'] },
  { path: 'data', title: pageWords['frame.nav.data'] },
  { path: 'search', title: pageWords['frame.nav.search'] },
  { path: 'report', title: pageWords['frame.nav.report'] },
];

/** The masthead's pages of a city that publishes these datasets. */
export const pagesWith = (datasets: readonly string[]): NavigationPage[] =>
  primaryPages.filter(({ needs = [] }) => needs.every((dataset) => datasets.includes(dataset)));

/** Whether the page at `path` is `page` or lies under it. */
export const isWithin = (path: string, page: NavigationPage): boolean =>
  path === page.path || path.startsWith(`${page.path}/`);
