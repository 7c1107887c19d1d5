import type { GetStaticPaths } from 'astro';
import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { madeOnce } from '../../core/made-once.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { toldChanges } from '../../store/changes.ts';
import { asOf, publishedDataset, publishedDatasets } from '../../store/city.ts';
import { cellContext, nameOfRow } from '../../store/releases.ts';
import { feedRoutes } from '../../ui/feeds/feed-routes.ts';
import type { FeedItem } from '../../ui/feeds/feed.ts';
import { releaseFeed, releaseItem } from './release-feed.ts';
import { datasetPaths } from './static-paths.ts';

/** A feed holds the newest; all of them are on the page of the dataset. */
const mostItems = 50;

/** The newest releases of a dataset as entries, newest first: both feeds that tell a release tell the same. */
const itemsOf = madeOnce((locale: Locale) =>
  madeOnce((name: string): FeedItem[] => {
    const published = publishedDataset({ name });
    const { dataset, releases } = published;
    const said = { nameOf: (key: string) => nameOfRow(dataset, key, locale), context: cellContext(dataset, locale) };
    return releases.slice(-mostItems).flatMap(({ entry }) => {
      const changes = toldChanges(published, entry.release);
      return releaseItem(locale, site.timeZone, { dataset, entry, changes, ...said });
    });
  }),
);

const newestOf = (items: readonly FeedItem[]): FeedItem[] =>
  [...items]
    .reverse()
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
    .slice(0, mostItems);

/** The feed of the releases of all datasets. */
export const allReleaseFeeds = feedRoutes<{ locale: Locale }>(
  ({ locale }) =>
    releaseFeed(locale, site, newestOf(publishedDatasets().flatMap(({ dataset }) => itemsOf(locale)(dataset.name)))),
  { timeZone: site.timeZone, asOf },
);

/** The feed of the releases of one dataset. */
export const releaseFeeds = feedRoutes<{ locale: Locale; dataset: Dataset }>(
  ({ locale, dataset }) => releaseFeed(locale, site, newestOf(itemsOf(locale)(dataset.name)), dataset),
  { timeZone: site.timeZone, asOf },
);

/** Every dataset with its own feed. */
export const releaseFeedPaths = (() =>
  datasetPaths().map(({ params, props: { locale, published } }) => ({
    params,
    props: { locale, dataset: published.dataset },
  }))) satisfies GetStaticPaths;
