import { languageTag, type Locale } from '../../core/locale.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import { toldColumns } from '../../ui/data/change-words.ts';
import { tellRows } from '../../ui/data/tell-change.ts';
import type { Feed } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
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

function itemTitle(locale: Locale, correction: PublishedCorrection): string {
  const t = translator(locale);
  const name = correctionName(locale, correction);
  if (correction.kind === 'article') return correction.isWithdrawal ? name : t('corrections.feedItem', { name });
  const caption = t('corrections.feedItem', { name });
  return correction.isSample ? t('sample.caption', { caption }) : caption;
}

/** Rows whose changes a feed tells; its reader finds the others on the page. */
const toldRows = 3;
/** A feed has no fold with the cells: texts are told as they were and as they are, as far as one reads on. */
const longestQuote = 300;

/** Why it was corrected, what it said before and says now, and where both can be read. */
function correctionSummary(locale: Locale, correction: PublishedCorrection): string {
  return [...correction.reasons, ...rowLines(locale, correction), ...placeLines(locale, correction)].join('\n');
}

function rowLines(locale: Locale, correction: PublishedCorrection): string[] {
  if (correction.kind === 'article' || correction.difference === null) return [];
  const { dataset, difference, names, context } = correction;
  const t = translator(locale);
  const columns = toldColumns(locale, dataset);
  return tellRows({ locale, t, longestQuote }, columns, difference.revised, context, 4)
    .slice(0, toldRows)
    .map(({ key, words }) => t('release.row', { key: names[key] ?? key, changes: words }));
}

function placeLines(locale: Locale, { href, latest }: PublishedCorrection): string[] {
  const t = translator(locale);
  return [
    ...(href === null ? [] : [t('corrections.feedBefore', { address: absoluteUrl(href) })]),
    t('corrections.feedAfter', { address: absoluteUrl(latest) }),
  ];
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
    ...wholeAddresses(place),
    items: corrections.map((correction) => ({
      address: absoluteUrl(pageUrl(locale, `corrections#${correction.id}`)),
      title: itemTitle(locale, correction),
      summary: correctionSummary(locale, correction),
      author: correction.author,
      published: startOfDay(correction.on, site.timeZone),
      updated: null,
      tags: [],
    })),
  };
}
