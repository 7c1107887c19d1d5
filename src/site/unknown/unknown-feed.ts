import { compareText } from '../../core/compare-text.ts';
import { languageTag, type Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { FilledGap } from '../../subjects/subject-view.ts';
import type { Feed, FeedItem } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import { pathOf, type Placed } from './placed-gap.ts';
import type { ListedGap } from './query.ts';
import { sayName } from './say-gap.ts';
import { translator } from './words.ts';

type Told = Omit<FeedItem, 'published'> & { day: string };

/** The feed of what is missing. */
export const unknownFeedPlace = (locale: Locale, siteTitle: string): NamedFeed => ({
  title: translator(locale)('unknown.feed', { site: siteTitle }),
  ...feedsIn(`${locale}/unknown`),
});

/** Everything that is missing by the day since which the site tells it, and what releases filled by the day of the release. */
export function unknownFeed(
  locale: Locale,
  site: Site,
  { gaps, filled }: { gaps: readonly ListedGap[]; filled: readonly Placed<FilledGap>[] },
): Feed {
  const t = translator(locale);
  const place = unknownFeedPlace(locale, site.title[locale]);
  const about = t('unknown.description');
  const author = site.title[locale];
  const told = [
    // A day tells what it filled before what it lacks.
    ...filled.map((gap) => filledTold(locale, author, gap)),
    ...gaps.map((gap) => gapTold(locale, author, gap)),
  ];
  return {
    title: place.title,
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, 'unknown')),
    ...wholeAddresses(place),
    items: told
      .toSorted((a, b) => compareText(b.day, a.day))
      .map(({ day, ...item }) => ({ ...item, published: startOfDay(day, site.timeZone) })),
  };
}

function gapTold(locale: Locale, author: string, gap: ListedGap): Told {
  const t = translator(locale);
  return {
    address: absoluteUrl(pageUrl(locale, pathOf(gap))),
    title: t('unknown.feedGap', { title: sayName(locale, gap) }),
    summary: joinSentences(locale, [
      gap.text,
      gap.since === null ? t('unknown.feedUndated') : t('unknown.feedSince', { day: formatDay(locale, gap.since) }),
      t('unknown.feedPublisher', { publisher: gap.publisher }),
    ]),
    author,
    // One that is asked for only since a later day came onto the list that day.
    day: gap.since !== null && gap.since > gap.listed ? gap.since : gap.listed,
    updated: null,
    tags: [t(`unknown.${gap.kind}.title`)],
  };
}

function filledTold(locale: Locale, author: string, gap: Placed<FilledGap>): Told {
  const t = translator(locale);
  return {
    // Not the address of the gap: a reader's program would take it for one that it has shown already.
    address: absoluteUrl(pageUrl(locale, `${pathOf(gap)}--filled`)),
    title: t('unknown.feedFilled', { title: sayName(locale, gap) }),
    summary: t('unknown.feedFilledSummary', { day: formatDay(locale, gap.on) }),
    author,
    day: gap.on,
    updated: null,
    tags: [t(`unknown.${gap.kind}.title`)],
  };
}
