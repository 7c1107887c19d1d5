import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { asOf } from '../../store/city.ts';
import { feedRoutes } from '../../ui/feeds/feed-routes.ts';
import { filledGaps, listedGaps } from './query.ts';
import { unknownFeed } from './unknown-feed.ts';

/** The feed of what is missing, and of what was filled. */
export const unknownFeeds = feedRoutes<{ locale: Locale }>(
  async ({ locale }) => unknownFeed(locale, site, { gaps: await listedGaps(locale), filled: await filledGaps(locale) }),
  { timeZone: site.timeZone, asOf },
);
