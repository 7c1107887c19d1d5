import type { Words } from '../../../core/words.ts';
import type { ArticleMatter } from '../../../texts/types/article.ts';

/** What lists, feeds and neighbours show of an article. */
export interface ArticleTeaser {
  /** Language it is written in; a list of the other language says so. */
  language: keyof Words;
  slug: string;
  title: string;
  summary: string;
  byline: string;
  section: string;
  published: string;
  /** Day of the newest correction; null = never corrected. */
  corrected: string | null;
  tags: readonly string[];
  indicators: readonly string[];
  /** A picture of its own; null = one is drawn. */
  cover: { src: string; alt: string } | null;
  /** Why it would not be in a build; null = it is published. */
  held: 'draft' | 'future' | null;
}

/** An article in its language, as the queries hand it over. */
export interface WrittenArticle {
  locale: keyof Words;
  slug: string;
  frontMatter: ArticleMatter;
  held: ArticleTeaser['held'];
}

export function teaserOf({ locale, slug, frontMatter, held }: WrittenArticle): ArticleTeaser {
  const {
    title,
    summary,
    byline,
    section,
    published,
    corrections = [],
    tags = [],
    indicators = [],
    cover = null,
  } = frontMatter;
  const corrected =
    corrections
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null;
  return {
    language: locale,
    slug,
    title,
    summary,
    byline,
    section,
    published,
    corrected,
    tags,
    indicators,
    cover,
    held,
  };
}

/** The newest first; of one day in the order of their slugs. */
export const compareArticles = (left: ArticleTeaser, right: ArticleTeaser): number =>
  compareText(right.published, left.published) || compareText(left.slug, right.slug);

// By code unit: every machine and every language of the system gives the same order.
const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

export interface Neighbours {
  /** Published before; null = this is the first of the section. */
  previous: ArticleTeaser | null;
  /** Published after; null = this is the newest. */
  next: ArticleTeaser | null;
}

/** The articles before and after `slug` in a list that has the newest first. */
export function neighboursOf(list: readonly ArticleTeaser[], slug: string): Neighbours {
  const place = list.findIndex((one) => one.slug === slug);
  if (place === -1) throw new Error(`The list has no article "${slug}".`);
  return { previous: list[place + 1] ?? null, next: list[place - 1] ?? null };
}

/** The months that articles were published in (`YYYY-MM`), newest first. */
export const monthsOf = (list: readonly ArticleTeaser[]): { month: string; count: number }[] =>
  countEach(list.map(({ published }) => published.slice(0, 7)))
    .map(([month, count]) => ({ month, count }))
    .sort((a, b) => compareText(b.month, a.month));

/** The tags in use, the most used first, then by name; a tag without articles is not there. */
export const tagsOf = (list: readonly ArticleTeaser[]): { tag: string; count: number }[] =>
  countEach(list.flatMap(({ tags }) => [...new Set(tags)]))
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || compareText(a.tag, b.tag));

function countEach(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}

/** How many articles a page of a section shows. */
export const articlesOnPage = 20;

/** The list in pages of at most `size`; an empty list is one empty page. */
export const pagesOf = <Item>(list: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.max(1, Math.ceil(list.length / size)) }, (_, page) =>
    list.slice(page * size, (page + 1) * size),
  );
