import type { Words } from '../../core/words.ts';
import type { Site } from '../../site-schema.ts';
import { mastheadPages, pagesOfSection, type NavigationPage } from '../../ui/frame/navigation.ts';

/** Pages that are listed together. */
export interface SiteMapPart {
  name: 'main' | 'campaign' | 'news' | 'report' | 'data' | 'about';
  pages: readonly NavigationPage[];
}

/** The whole of a site by its parts, `own` the titles of pages that every site has; a part without pages is left out. */
export function siteMapOf(
  { subjects, sections, datasets, footerPages }: Pick<Site, 'subjects' | 'sections' | 'datasets' | 'footerPages'>,
  own: { simple: Words; accessibility: Words; conformance: Words; freshness: Words },
): SiteMapPart[] {
  const parts: SiteMapPart[] = [
    { name: 'main', pages: mastheadPages(subjects) },
    { name: 'campaign', pages: pagesOfSection(subjects, 'campaign') },
    {
      name: 'news',
      pages: subjects.some(({ name }) => name === 'articles')
        ? sections.map(({ slug, name }) => ({ path: `news/${slug}`, title: name }))
        : [],
    },
    { name: 'report', pages: pagesOfSection(subjects, 'report') },
    { name: 'data', pages: datasets.map(({ name, title }) => ({ path: `data/${name}`, title })) },
    {
      name: 'about',
      pages: [
        { path: 'simple', title: own.simple },
        ...footerPages,
        ...(footerPages.some(({ path }) => path === 'accessibility')
          ? []
          : [{ path: 'accessibility', title: own.accessibility }]),
        { path: 'about/freshness', title: own.freshness },
        { path: 'about/conformance', title: own.conformance },
      ],
    },
  ];
  return parts.filter(({ pages }) => pages.length > 0).map(({ name, pages }) => ({ name, pages: onceEach(pages) }));
}

/** A page that the city lists in its footer is not listed again. */
const onceEach = (pages: readonly NavigationPage[]): NavigationPage[] =>
  pages.filter(({ path }, index) => pages.findIndex((one) => one.path === path) === index);
