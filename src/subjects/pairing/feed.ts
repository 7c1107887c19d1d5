import { languageTag, type Locale } from '../../core/locale.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { Feed, FeedItem } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import { pairSentences } from './components/pair-words.ts';
import type { PairingEvent } from './model/pairing-events.ts';
import { translator } from './words.ts';

/** Two months and more of a city as busy as the sample. */
const newestOnly = 50;

/** The feed of paired help. */
export const pairingFeedPlace = (locale: Locale, siteTitle: string): NamedFeed => ({
  title: translator(locale)('pairing.feed', { site: siteTitle }),
  ...feedsIn(`${locale}/pairing`),
});

/** What of the city a feed needs beside its events. */
interface FeedSource {
  site: Site;
  publisher: string;
  isSample: boolean;
}

/** Visits, projects done and new pairs, newest first. */
export function pairingFeed(
  locale: Locale,
  events: readonly PairingEvent[],
  { site, publisher, isSample }: FeedSource,
): Feed {
  const { t, name, text, period } = pairSentences(locale);
  const place = pairingFeedPlace(locale, site.title[locale]);
  const about = t('pairing.description');
  const sampled = (caption: string): string => (isSample ? t('sample.caption', { caption }) : caption);
  const summaryOf = (event: PairingEvent): string =>
    event.kind === 'pair' ? period(event.pair.row) : (text(event.record, 'text') ?? '');
  return {
    title: sampled(place.title),
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, 'pairing')),
    ...wholeAddresses(place),
    items: events.slice(0, newestOnly).map((event): FeedItem => {
      const { unit, community } = event.pair;
      const slots = { unit: name(unit), community: name(community) };
      return {
        address: absoluteUrl(pageUrl(locale, `pairing/${community.id}#${event.id}`)),
        title: sampled(t(`pairing.feed.${event.kind}`, slots)),
        summary: sampled(summaryOf(event)),
        author: publisher,
        published: startOfDay(event.day, site.timeZone),
        updated: null,
        tags: [],
      };
    }),
  };
}
