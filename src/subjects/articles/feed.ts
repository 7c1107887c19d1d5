import { languageTag, type Locale } from '../../core/locale.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { Feed } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import type { ArticleTeaser } from './model/article-lists.ts';
import type { Section } from './model/section.ts';
import { translator } from './words.ts';

// A reader that asks once a month still misses nothing, and the file stays small.
const newestOnly = 50;

/** The feed of a section, or of all articles: named after the site, or the site and the section. */
export function articleFeedPlace(locale: Locale, siteTitle: string, section?: Section): NamedFeed {
  const t = translator(locale);
  return section
    ? {
        title: t('frame.pageTitle', { title: section.name[locale], site: siteTitle }),
        ...feedsIn(`${locale}/news/${section.slug}`),
      }
    : { title: t('feed.title', { site: siteTitle }), ...feedsIn(locale) };
}

/** What a page of a section offers: the section's feed and that of all articles; any other page the latter alone. */
export const articleFeedPlaces = (locale: Locale, siteTitle: string, section?: Section): NamedFeed[] =>
  [...(section ? [section] : []), undefined].map((one) => articleFeedPlace(locale, siteTitle, one));

/** The one definition of both feeds; `articles` newest first. */
export function articleFeed(locale: Locale, site: Site, articles: readonly ArticleTeaser[], section?: Section): Feed {
  const t = translator(locale);
  const place = articleFeedPlace(locale, site.title[locale], section);
  const about = (section ?? site).description[locale];
  return {
    title: place.title,
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, section ? `news/${section.slug}` : 'news')),
    ...wholeAddresses(place),
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
