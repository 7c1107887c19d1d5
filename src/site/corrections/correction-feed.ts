import { languageTag, type Locale } from '../../core/locale.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import { rowChanges } from '../../ui/data/change-words.ts';
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

/** Rows whose changes a feed tells; its reader finds the others on the page. */
const toldRows = 3;

/** Why it was corrected, and of data what changed. */
function correctionSummary(locale: Locale, correction: PublishedCorrection): string {
  if (correction.kind === 'article' || correction.difference === null) return correction.reason;
  const { dataset, difference, names, context } = correction;
  const rows = rowChanges(locale, dataset, difference.revised, context, 4).slice(0, toldRows);
  const t = translator(locale);
  const lines = rows.map(({ key, words }) => t('release.row', { key: names[key] ?? key, changes: words }));
  return [correction.reason, ...lines].join('\n');
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
      summary: correctionSummary(locale, correction),
      author: correction.author,
      published: startOfDay(correction.on, site.timeZone),
      updated: null,
      tags: [],
    })),
  };
}
