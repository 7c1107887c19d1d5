import site from '#settings';
import { locales, type Locale } from '../../../core/locale.ts';
import type { Words } from '../../../core/words.ts';
import { publishedDataset } from '../../../store/city.ts';
import { namedCode } from '../../../store/named-codes.ts';
import {
  compareArticles,
  neighboursOf,
  teaserOf,
  type ArticleTeaser,
  type Neighbours,
} from '../model/article-lists.ts';
import { relatedAmong } from '../model/related-articles.ts';
import { articlesIn, untranslatedIn, withdrawnIn, type Article } from './articles.ts';

/** A tag, an indicator or a dataset that an article is about. */
export interface Topic {
  id: string;
  name: Words;
  /** The last day of an indicator that is no longer used. */
  until?: string;
}

/** All that the page of an article shows. */
export interface ArticlePage {
  article: Article;
  teaser: ArticleTeaser;
  neighbours: Neighbours;
  related: ArticleTeaser[];
  topics: { tags: Topic[]; indicators: Topic[]; datasets: Topic[] };
}

/** What lists in `locale` show, newest first: its own articles and those that only the other language has. */
export async function teasersIn(locale: Locale): Promise<ArticleTeaser[]> {
  const articles = [...(await articlesIn(locale)), ...(await untranslatedIn(locale))];
  return articles.map(teaserOf).sort(compareArticles);
}

/** What lists in `locale` show and, of either language, what was withdrawn: the addresses of its topics and months stay. */
export async function placedTeasersIn(locale: Locale): Promise<ArticleTeaser[]> {
  const withdrawn = (await Promise.all(locales.map(withdrawnIn))).flat();
  return [...(await teasersIn(locale)), ...withdrawn.map(teaserOf)];
}

/** What a feed carries, of one section or of all, newest first: one language only, and no piece that is held back. */
export async function feedTeasersIn(locale: Locale, section?: string): Promise<ArticleTeaser[]> {
  const carried = (await articlesIn(locale)).filter(
    ({ held, frontMatter }) => held === null && (section ?? frontMatter.section) === frontMatter.section,
  );
  return carried.map(teaserOf).sort(compareArticles);
}

/** Every article of both languages with all its page shows. */
export async function articlePages(): Promise<ArticlePage[]> {
  const ofLocale = locales.map(async (locale) => {
    const list = await teasersIn(locale);
    const sections = Map.groupBy(list, ({ section }) => section);
    const relatedTo = relatedAmong(list);
    return (await articlesIn(locale)).map((article): ArticlePage => {
      const teaser = teaserOf(article);
      return {
        article,
        teaser,
        neighbours: neighboursOf(sections.get(teaser.section) ?? [], teaser.slug),
        related: relatedTo(teaser, 3),
        topics: topicsOf(article, teaser),
      };
    });
  });
  return (await Promise.all(ofLocale)).flat();
}

const topicsOf = ({ frontMatter }: Article, { tags, indicators }: ArticleTeaser): ArticlePage['topics'] => ({
  tags: tags.map(tagOf),
  indicators: indicators.map(indicatorOf),
  datasets: (frontMatter.datasets ?? []).map((name) => ({ id: name, name: publishedDataset({ name }).dataset.title })),
});

/** A tag of the city's settings. Throws where there is none. */
export function tagOf(id: string): Topic {
  const name = site.tags[id];
  if (!name) throw new Error(`site.config.ts has no tag "${id}".`);
  return { id, name };
}

function indicatorOf(id: string): Topic {
  const indicator = namedCode('indicators', id);
  if (!indicator) throw new Error(`There is no indicator "${id}"; "npm run check" tells what is wrong.`);
  return indicator;
}
