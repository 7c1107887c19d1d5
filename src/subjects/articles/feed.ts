import { languageTag, type Locale } from '../../core/locale.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { Feed } from '../../ui/feeds/feed.ts';
import { feedsIn, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import type { ArticleTeaser } from './model/article-lists.ts';
import type { Column } from './model/column.ts';
import { translator } from './words.ts';

// A reader that asks once a month still misses nothing, and the file stays small.
const newestOnly = 50;

/** The feed of a column, or of all articles: named after the site, or the site and the column. */
export function articleFeedPlace(locale: Locale, siteTitle: string, column?: Column): NamedFeed {
  const t = translator(locale);
  return column
    ? {
        title: t('frame.pageTitle', { title: column.name[locale], site: siteTitle }),
        ...feedsIn(`${locale}/news/${column.slug}`),
      }
    : { title: t('feed.title', { site: siteTitle }), ...feedsIn(locale) };
}

/** What a page of a column offers: the column's feed and that of all articles; any other page the latter alone. */
export const articleFeedPlaces = (locale: Locale, siteTitle: string, column?: Column): NamedFeed[] =>
  [...(column ? [column] : []), undefined].map((one) => articleFeedPlace(locale, siteTitle, one));

/** The one definition of both feeds; `articles` newest first. */
export function articleFeed(locale: Locale, site: Site, articles: readonly ArticleTeaser[], column?: Column): Feed {
  const t = translator(locale);
  const place = articleFeedPlace(locale, site.title[locale], column);
  const about = (column ?? site).description[locale];
  return {
    title: place.title,
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, column ? `news/${column.slug}` : 'news')),
    rss: absoluteUrl(place.rss),
    json: absoluteUrl(place.json),
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
