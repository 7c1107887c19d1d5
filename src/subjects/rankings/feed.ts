import { languageTag, type Locale } from '../../core/locale.ts';
import { formatMonth } from '../../i18n/months.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { Feed, FeedItem } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import { rankingWords } from './components/ranking-words.ts';
import { correctionAnchor, type CorrectedEdition } from './model/corrected-editions.ts';
import { leadersOf, type GroupRanking, type MonthRanking } from './model/ranking.ts';
import { translator } from './words.ts';

/** A month's ranking as its feed tells it. */
export interface RankingNews {
  ranking: MonthRanking;
  /** Day it was first published. */
  published: string;
  /** Day its data was last corrected; null = never. */
  corrected: string | null;
  /** Each time that the ranking itself changed after it was published. */
  corrections: readonly CorrectedEdition[];
  /** Who publishes the inspections. */
  author: string;
}

/** The feed of the rankings. */
export const rankingFeedPlace = (locale: Locale, siteTitle: string): NamedFeed => ({
  title: translator(locale)('ranking.feed', { site: siteTitle }),
  ...feedsIn(`${locale}/rankings`),
});

/** Every month as an entry, and every correction of one as another; `news` newest first. */
export function rankingFeed(locale: Locale, site: Site, news: readonly RankingNews[], isSample: boolean): Feed {
  const t = translator(locale);
  const say = rankingWords(locale);
  const place = rankingFeedPlace(locale, site.title[locale]);
  const about = t('ranking.description');

  const titleOf = ({ month, groups }: MonthRanking): string => {
    const first = groups.flatMap(leadersOf).map(({ area }) => area);
    const slots = { month: formatMonth(locale, month) };
    const isRanked = groups.some(({ ranked }) => ranked.length > 0);
    const item =
      first.length > 0
        ? t('ranking.feedItem', { ...slots, areas: say.areas(first) })
        : t(isRanked ? 'ranking.month' : 'ranking.feedItemNone', slots);
    return isSample ? t('sample.caption', { caption: item }) : item;
  };
  const placesOf = ({ group, ranked }: GroupRanking): string => {
    const places = ranked.map(({ rank, area, total }) => t('ranking.feedPlace', { rank, area: say.area(area), total }));
    return places.length > 0
      ? t(`ranking.feedGroup.${group}`, { places: places.join(t('source.separator')) })
      : t(`ranking.answerNone.${group}`);
  };

  const itemOf = ({ ranking, published, corrected, author }: RankingNews): FeedItem => ({
    address: absoluteUrl(pageUrl(locale, `rankings/${ranking.month}`)),
    title: titleOf(ranking),
    summary: ranking.groups.map(placesOf).join('\n'),
    author,
    published: startOfDay(published, site.timeZone),
    updated: corrected === null ? null : startOfDay(corrected, site.timeZone),
    tags: [],
  });
  const correctionOf = ({ ranking: { month }, author }: RankingNews, correction: CorrectedEdition): FeedItem => {
    const item = t('ranking.feedCorrection', { month: formatMonth(locale, month) });
    return {
      address: absoluteUrl(pageUrl(locale, `rankings/${month}#${correctionAnchor(correction)}`)),
      title: isSample ? t('sample.caption', { caption: item }) : item,
      summary: correction.moved.map(say.moved).join('\n'),
      author,
      published: startOfDay(correction.day, site.timeZone),
      updated: null,
      tags: [],
    };
  };

  return {
    title: place.title,
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, 'rankings')),
    ...wholeAddresses(place),
    items: news
      .flatMap((one) => [itemOf(one), ...one.corrections.map((correction) => correctionOf(one, correction))])
      // The sort is stable: months of one day stay as they are.
      .sort((left, right) => (left.published < right.published ? 1 : left.published > right.published ? -1 : 0)),
  };
}
