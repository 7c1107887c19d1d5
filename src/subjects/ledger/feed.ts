import { languageTag, type Locale } from '../../core/locale.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { Feed, FeedItem } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import type { Area } from '../areas/dataset.ts';
import { problemWords } from './components/problem-words.ts';
import { releaseAnchor } from './components/release-anchor.ts';
import { sampleSentence } from './components/sample-sentence.ts';
import type { LedgerEvent } from './model/ledger-events.ts';
import { listPath, type ListedValue } from './model/ledger-lists.ts';
import type { ProblemView } from './model/problem-view.ts';
import { translator } from './words.ts';

/** A list that one can subscribe to, with its name. */
export interface NamedList extends Pick<ListedValue, 'facet' | 'value'> {
  name: string;
}

/** The feed of the ledger, or of an area, subdistrict or category. */
export function ledgerFeedPlace(locale: Locale, siteTitle: string, list: NamedList | null): NamedFeed {
  const t = translator(locale);
  if (!list) return { title: t('ledger.feed.title', { site: siteTitle }), ...feedsIn(`${locale}/ledger`) };
  return {
    title: t('ledger.feed.valueTitle', { site: siteTitle, value: list.name }),
    ...feedsIn(`${locale}/${listPath(list)}`),
  };
}

/** What of the city a feed needs beside its events. */
export interface FeedSource {
  site: Site;
  publisher: string;
  isSample: boolean;
  areaOf: (code: string) => Area;
}

/** What releases did to problems, newest first. */
export function ledgerFeed(
  locale: Locale,
  events: readonly (LedgerEvent & { problem: ProblemView })[],
  list: NamedList | null,
  { site, publisher, isSample, areaOf }: FeedSource,
): Feed {
  const { t, name, class: classOf } = problemWords(locale);
  const place = ledgerFeedPlace(locale, site.title[locale], list);
  const about = sampleSentence(locale, t('weeks.description'), isSample);
  const sampled = (caption: string): string => (isSample ? t('sample.caption', { caption }) : caption);
  return {
    title: sampled(place.title),
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, list ? listPath(list) : 'ledger')),
    ...wholeAddresses(place),
    items: events.map(({ id, release, on, kinds, problem }): FeedItem => {
      const told = kinds.map((kind) => t(`problem.kind.${kind}`)).join(t('problem.kind.and'));
      const area = nameOf(locale, areaOf(problem.row.area));
      const slots = { id, area, class: classOf(problem.row), kinds: told };
      return {
        address: absoluteUrl(pageUrl(locale, `ledger/${id}#${releaseAnchor(release)}`)),
        title: sampled(t('ledger.feed.event', { kinds: told, name: name(problem).text })),
        summary: sampleSentence(locale, t('ledger.feed.summary', slots), isSample),
        author: publisher,
        published: startOfDay(on, site.timeZone),
        updated: null,
        tags: [area, classOf(problem.row)],
      };
    }),
  };
}
