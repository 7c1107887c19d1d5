import { languageTag, type Locale } from '../../core/locale.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { Feed } from '../../ui/feeds/feed.ts';
import { feedsIn, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import type { PublishedCorrection } from './published-correction.ts';
import { translator } from './words.ts';

/** The feed of corrections. */
export const correctionFeedPlace = (locale: Locale, siteTitle: string): NamedFeed => ({
  title: translator(locale)('corrections.feed', { site: siteTitle }),
  ...feedsIn(`${locale}/corrections`),
});

/** What was corrected, in words: an article, or a release of a dataset. */
export function correctionName(locale: Locale, correction: PublishedCorrection): string {
  const { kind, title } = correction;
  if (kind === 'article')
    return correction.isWithdrawal ? translator(locale)('corrections.withdrawal', { title }) : title;
  return translator(locale)('release.title', { dataset: title, release: correction.release });
}

/** Every correction as a feed: none is dropped for age. */
export function correctionFeed(locale: Locale, site: Site, corrections: readonly PublishedCorrection[]): Feed {
  const t = translator(locale);
  const place = correctionFeedPlace(locale, site.title[locale]);
  const about = t('corrections.description');
  return {
    title: place.title,
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, 'corrections')),
    rss: absoluteUrl(place.rss),
    json: absoluteUrl(place.json),
    items: corrections.map((correction) => ({
      address: absoluteUrl(pageUrl(locale, `corrections#${correction.id}`)),
      title:
        correction.kind === 'article' && correction.isWithdrawal
          ? correctionName(locale, correction)
          : t('corrections.feedItem', { name: correctionName(locale, correction) }),
      summary: correction.reason,
      author: correction.author,
      published: startOfDay(correction.on, site.timeZone),
      updated: null,
      tags: [],
    })),
  };
}
