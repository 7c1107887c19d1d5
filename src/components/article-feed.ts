import type { Words } from '../datasets/words.ts';
import type { ArticleTeaser } from '../domain/article-lists.ts';
import type { Feed } from '../domain/feed.ts';
import { languageTag, type Locale } from '../i18n/locale.ts';
import { startOfDay } from '../i18n/start-of-day.ts';
import { translator } from '../i18n/translate.ts';
import { absoluteUrl, fileUrl, pageUrl } from '../i18n/urls.ts';
import type { Site } from '../site-schema.ts';

/** A column of the city's settings. */
export interface Column {
  slug: string;
  name: Words;
  description: Words;
}

// A reader that asks once a month still misses nothing, and the file stays small.
const newestOnly = 50;

/** Addresses of the feeds of a column, or of all articles. */
export function feedUrls(locale: Locale, column?: Pick<Column, 'slug'>): { rss: string; json: string } {
  const folder = column ? `${locale}/news/${column.slug}` : locale;
  return { rss: fileUrl(`${folder}/feed.xml`), json: fileUrl(`${folder}/feed.json`) };
}

/** A feed's name: the site's, or the site's and the column's. */
export function feedTitle(locale: Locale, siteTitle: string, column?: Pick<Column, 'name'>): string {
  const t = translator(locale);
  return column ? t('frame.pageTitle', { title: column.name[locale], site: siteTitle }) : t('feed.title', { site: siteTitle });
}

/** The one definition of both feeds; `articles` newest first. */
export function articleFeed(locale: Locale, site: Site, articles: readonly ArticleTeaser[], column?: Column): Feed {
  const t = translator(locale);
  const urls = feedUrls(locale, column);
  const about = (column ?? site).description[locale];
  return {
    title: feedTitle(locale, site.title[locale], column),
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, column ? `news/${column.slug}` : 'news')),
    rss: absoluteUrl(urls.rss),
    json: absoluteUrl(urls.json),
    items: articles.slice(0, newestOnly).map(({ slug, title, summary, byline, published, corrected, tags }) => ({
      address: absoluteUrl(pageUrl(locale, `articles/${slug}`)),
      title,
      summary,
      author: byline,
      published: startOfDay(published, site.timeZone),
      updated: corrected === null ? null : startOfDay(corrected, site.timeZone),
      tags: tags.map((tag) => site.tags[tag]?.[locale] ?? tag),
    })),
  };
}
