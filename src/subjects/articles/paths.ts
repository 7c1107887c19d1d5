import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { articlesOnPage, pagesOf } from './model/article-lists.ts';

/** Every page of news: articles with their superseded texts, and the lists by section, topic and month. */
export function articlePaths({ locale, sections, articles }: AddressedCity): string[] {
  const ids = new Set(articles.map((one) => `${one.locale} ${one.slug}`));
  const isAlone = ({ slug }: { slug: string }): boolean => !ids.has(`${locale} ${slug}`);
  const withdrawn = articles.filter(({ isWithdrawn }) => isWithdrawn);
  const listed = articles.filter((one) => !one.isWithdrawn && (one.locale === locale || isAlone(one)));
  // The topics and months of what was withdrawn keep their addresses.
  const placed = [...listed, ...withdrawn];
  return [
    'news',
    ...sections.flatMap((section) => {
      const those = listed.filter((one) => one.section === section);
      return pagesOf(those, articlesOnPage).map((_, index) => `news/${section}${index === 0 ? '' : `/${index + 1}`}`);
    }),
    ...new Set(placed.flatMap(({ tags }) => tags.map((tag) => `news/tags/${tag}`))),
    ...new Set(placed.map(({ published }) => `news/archive/${published.slice(0, 7)}`)),
    ...articles
      .filter((one) => one.locale === locale)
      .flatMap(({ slug, versions }) => [
        `articles/${slug}`,
        ...versions.map((version) => `articles/${slug}/versions/${version}`),
      ]),
  ];
}
