import type { Words } from '../../core/words.ts';
import { pageWords } from '../../i18n/words/page-words.ts';

export interface NavigationPage {
  /** Path without language: `indicators`. */
  path: string;
  title: Words;
}

/** The masthead's pages that every city has, whatever its subjects. */
const ownPages: readonly NavigationPage[] = [
  { path: 'data', title: pageWords['frame.nav.data'] },
  { path: 'search', title: pageWords['frame.nav.search'] },
  { path: 'report', title: pageWords['frame.nav.report'] },
];

/** The masthead's pages: those of a city's subjects, in its order, then the site's own. */
export const mastheadPages = (subjects: readonly { navigation?: NavigationPage }[]): NavigationPage[] => [
  ...subjects.flatMap(({ navigation }) => navigation ?? []),
  ...ownPages,
];

/** Whether the page at `path` is `page` or lies under it. */
export const isWithin = (path: string, page: NavigationPage): boolean =>
  path === page.path || path.startsWith(`${page.path}/`);
