import type { SectionName } from '../../core/section-name.ts';
import type { Words } from '../../core/words.ts';
import { pageWords } from '../../i18n/words/page-words.ts';

export interface NavigationPage {
  /** Path without language: `indicators`. */
  path: string;
  title: Words;
  /** The pages that are found under it though their addresses do not begin with its own. */
  covers?: readonly string[];
}

/** A page of a subject: in the masthead itself, or in a section. */
interface ListedPage extends NavigationPage {
  section?: SectionName;
}

type Subjects = readonly { navigation?: readonly ListedPage[] }[];

const pagesOf = (subjects: Subjects): ListedPage[] => subjects.flatMap(({ navigation = [] }) => navigation);

/** The pages of a section in the order of the city's subjects. */
export const pagesOfSection = (subjects: Subjects, section: SectionName): NavigationPage[] =>
  pagesOf(subjects).filter((page) => page.section === section);

/** Those of the pages at `paths` that the city has, in this order. */
export const listedPages = (subjects: Subjects, paths: readonly string[]): NavigationPage[] =>
  paths.flatMap((path) => pagesOf(subjects).find((page) => page.path === path) ?? []);

/** The page that names the campaign's pages; what the city has none of is not in the masthead. */
const campaignPage = { path: 'campaign', title: pageWords['frame.nav.campaign'] };

/** The masthead's pages: the week's, those of a city's subjects, in its order, then the campaign's, then the site's own. */
export function mastheadPages(subjects: Subjects): NavigationPage[] {
  const pathsOf = (section: SectionName) => pagesOfSection(subjects, section).map(({ path }) => path);
  const campaign = pathsOf('campaign');
  return [
    { path: 'this-week', title: pageWords['frame.nav.thisWeek'] },
    ...pagesOf(subjects).filter(({ section }) => section === undefined),
    ...(campaign.length > 0 ? [{ ...campaignPage, covers: [...campaign, 'unknown'] }] : []),
    { path: 'data', title: pageWords['frame.nav.data'] },
    { path: 'search', title: pageWords['frame.nav.search'] },
    { path: 'report', title: pageWords['frame.nav.report'], covers: pathsOf('report') },
  ];
}

/** Whether the page at `path` is a column of the site: a page of the masthead or of a section, or a section of news. */
export const isColumn = (
  path: string,
  pages: readonly NavigationPage[],
  { subjects, sections }: { subjects: Subjects; sections: readonly { slug: string }[] },
): boolean =>
  [...pages, ...pagesOf(subjects)].some((page) => page.path === path) ||
  sections.some(({ slug }) => path === `news/${slug}`);

/** The masthead's page under which the page at `path` is found though its address begins with another name. */
export const sectionOver = (path: string, pages: readonly NavigationPage[]): NavigationPage | undefined =>
  pages.find((page) => isWithin(path, page) && path.split('/')[0] !== page.path);

/** Whether the page at `path` is `page`, lies under it or is found under it. */
export const isWithin = (path: string, page: NavigationPage): boolean =>
  [page.path, ...(page.covers ?? [])].some((one) => path === one || path.startsWith(`${one}/`));
