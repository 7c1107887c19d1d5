import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import type { FragmentColumn } from '../fragment-column.ts';
import { articleFeed } from './feed.ts';
import type { Section } from './model/section.ts';
import { feedTeasersIn } from './query/article-pages.ts';
import { articlesIn } from './query/articles.ts';
import { restsOnSample } from './query/sample.ts';

/** All articles, and each section by itself. */
export const articleColumns = (locale: Locale): FragmentColumn[] => [
  columnOf(locale, 'news'),
  ...site.sections.map((section) => columnOf(locale, `news-${section.slug}`, section)),
];

const columnOf = (locale: Locale, name: string, section?: Section): FragmentColumn => ({
  name,
  read: async () => {
    const feed = articleFeed(locale, site, await feedTeasersIn(locale, section?.slug), section);
    const written = await articlesIn(locale);
    const isSample = written
      .filter(({ frontMatter }) => section === undefined || frontMatter.section === section.slug)
      .some(({ frontMatter }) => restsOnSample(frontMatter));
    return { ...feed, isSample };
  },
});
