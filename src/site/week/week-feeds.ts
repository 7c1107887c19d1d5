import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { asOf } from '../../store/city.ts';
import { feedRoutes } from '../../ui/feeds/feed-routes.ts';
import { tellEarlierWeeks } from './query.ts';
import { weekFeed } from './week-feed.ts';

/** The feed of the weeks. */
export const weekFeeds = feedRoutes<{ locale: Locale }>(
  async ({ locale }) => weekFeed(locale, site, await tellEarlierWeeks(locale)),
  { timeZone: site.timeZone, asOf },
);
