import site from '#settings';
import type { Locale } from '../../../core/locale.ts';
import { asOf } from '../../../store/city.ts';
import { feedRoutes } from '../../../ui/feeds/feed-routes.ts';
import type { Area } from '../../areas/dataset.ts';
import { listFeed } from '../feed.ts';
import { entriesOfArea, listEntries, listSource } from '../query.ts';

/** The feed of the list, or of one area's entries. */
export const listFeeds = feedRoutes<{ locale: Locale; area?: Area }>(
  ({ locale, area }) =>
    listFeed(locale, site, area ? entriesOfArea(area.code) : listEntries(), listSource(locale), area),
  { timeZone: site.timeZone, asOf },
);
