import { languageTag, type Locale } from '../../core/locale.ts';
import { formatList } from '../../i18n/format.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import type { ReleaseEntry } from '../../releases/define/release-entry.ts';
import type { ToldChanges } from '../../releases/state/told-changes.ts';
import type { Site } from '../../site-schema.ts';
import { changeSummary } from '../../ui/data/change-summary.ts';
import { toldColumns } from '../../ui/data/change-words.ts';
import { tellRows, type CellContext } from '../../ui/data/tell-change.ts';
import type { Feed, FeedItem } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import { translator } from './words.ts';

/** A release as the feeds of data tell it. */
export interface ReleaseNews {
  dataset: Dataset;
  entry: ReleaseEntry;
  /** Null of the first release. */
  changes: ToldChanges | null;
  /** What changed rows are about, by key. */
  nameOf: (key: string) => string;
  context: CellContext;
}

/** Cells of a row that a feed tells; its reader finds the others on the page. */
const toldCells = 4;

/** The feed of the releases of all datasets, or of one. */
export const releaseFeedPlace = (locale: Locale, siteTitle: string, dataset?: Dataset): NamedFeed => {
  const t = translator(locale);
  return dataset
    ? {
        title: t('releases.feedOf', { site: siteTitle, dataset: dataset.title[locale] }),
        ...feedsIn(`${locale}/data/${dataset.name}`),
      }
    : { title: t('releases.feed', { site: siteTitle }), ...feedsIn(`${locale}/data`) };
};

/** A release as an entry: why it was made, what it changed by class, and the first rows with what they said and say. */
export function releaseItem(locale: Locale, timeZone: string, news: ReleaseNews): FeedItem {
  const { dataset, entry, changes } = news;
  const t = translator(locale);
  const columns = toldColumns(locale, dataset);
  const summary = changes ? changeSummary({ locale, t }, columns, changes.counts) : [];
  const name = t('release.title', { dataset: dataset.title[locale], release: entry.release });
  const title =
    summary.length > 0
      ? t('release.row', {
          key: name,
          changes: formatList(
            locale,
            summary.map((one) => one.name),
          ),
        })
      : name;
  return {
    address: absoluteUrl(pageUrl(locale, `data/${dataset.name}/${entry.release}`)),
    title: dataset.provenance === 'sample' ? t('sample.caption', { caption: title }) : title,
    summary: [
      entry.note[locale],
      ...summary.map((one) => t('release.row', { key: one.name, changes: one.counts })),
      ...(changes ? rowLines(locale, news, changes) : []),
    ].join('\n'),
    author: dataset.publisher[locale],
    published: startOfDay(entry.date, timeZone),
    updated: null,
    tags: summary.map((one) => one.name),
  };
}

function rowLines(locale: Locale, { dataset, nameOf, context }: ReleaseNews, { firstCells }: ToldChanges): string[] {
  const t = translator(locale);
  return tellRows({ locale, t }, toldColumns(locale, dataset), firstCells, context, toldCells).map(({ key, words }) =>
    t('release.row', { key: nameOf(key), changes: words }),
  );
}

/** The newest releases of all datasets, or of one, as a feed; `items` newest first. */
export function releaseFeed(locale: Locale, site: Site, items: readonly FeedItem[], dataset?: Dataset): Feed {
  const t = translator(locale);
  const place = releaseFeedPlace(locale, site.title[locale], dataset);
  const about = dataset ? t('releases.feedAboutOf', { dataset: dataset.title[locale] }) : t('releases.feedAbout');
  return {
    title: place.title,
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, dataset ? `data/${dataset.name}` : 'data')),
    ...wholeAddresses(place),
    items,
  };
}
