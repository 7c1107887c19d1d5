import type { GetStaticPaths } from 'astro';
import site from '#settings';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { articlesOnPage, monthsOf, pagesOf, tagsOf } from '../model/article-lists.ts';
import { articlePages, placedTeasersIn, tagOf, teasersIn } from '../query/article-pages.ts';
import { withdrawnIn } from '../query/articles.ts';
import { versionsIn } from '../query/corrections.ts';

/** The news, and the feed of all articles. */
export const newsPaths = localePaths;

/** Every article, and every one that was withdrawn: its address stays. */
export const articlePaths = (async () => {
  const pages = (await articlePages()).map((page) => ({ article: page.article, page }));
  const withdrawn = (await Promise.all(locales.map(withdrawnIn))).flat().map((article) => ({ article, page: null }));
  return [...pages, ...withdrawn].map((props) => ({
    params: { locale: props.article.locale, slug: props.article.slug },
    props,
  }));
}) satisfies GetStaticPaths;

/** Every superseded text of an article. */
export const articleVersionPaths = (async () =>
  (await Promise.all(locales.map(versionsIn))).flat().map((version) => ({
    params: {
      locale: version.article.locale,
      slug: version.article.slug,
      version: String(version.correction.version),
    },
    props: { ...version },
  }))) satisfies GetStaticPaths;

/** The pages of each section of the city; the first has no number. */
export const sectionPaths = (async () => {
  const lists = await Promise.all(locales.map(async (locale) => ({ locale, all: await teasersIn(locale) })));
  return lists.flatMap(({ locale, all }) =>
    site.sections.flatMap((section) =>
      pagesOf(
        all.filter((article) => article.section === section.slug),
        articlesOnPage,
      ).map((articles, index, { length }) => ({
        params: { locale, section: section.slug, page: index === 0 ? undefined : String(index + 1) },
        props: { locale, section, articles, page: index + 1, pages: length },
      })),
    ),
  );
}) satisfies GetStaticPaths;

/** The feed of each section of the city. */
export const sectionFeedPaths = (() =>
  locales.flatMap((locale) =>
    site.sections.map((section) => ({ params: { locale, section: section.slug }, props: { locale, section } })),
  )) satisfies GetStaticPaths;

/** Every month that an article appeared in, those of withdrawn articles too. */
export const archiveMonthPaths = (async () =>
  (await placedLists()).flatMap(({ locale, all, placed }) =>
    monthsOf(placed).map(({ month }) => ({
      params: { locale, month },
      props: { locale, month, articles: all.filter(({ published }) => published.startsWith(month)) },
    })),
  )) satisfies GetStaticPaths;

/** Every tag that an article bears, those of withdrawn articles too. */
export const tagPaths = (async () =>
  (await placedLists()).flatMap(({ locale, all, placed }) =>
    tagsOf(placed).map(({ tag }) => ({
      params: { locale, tag },
      props: { locale, tag: tagOf(tag), articles: all.filter(({ tags }) => tags.includes(tag)) },
    })),
  )) satisfies GetStaticPaths;

const placedLists = () =>
  Promise.all(
    locales.map(async (locale) => ({ locale, all: await teasersIn(locale), placed: await placedTeasersIn(locale) })),
  );
