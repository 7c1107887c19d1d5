import site from '#settings';
import type { Locale } from '../../../core/locale.ts';
import { asOf } from '../../../store/city.ts';
import { feedRoutes } from '../../../ui/feeds/feed-routes.ts';
import { rankingFeed } from '../feed.ts';
import { rankingNews } from '../query/ranking-page.ts';
import { rankingsAreSample } from '../query/rankings.ts';

/** The feed of the rankings, a month an entry. */
export const rankingFeeds = feedRoutes<{ locale: Locale }>(
  ({ locale }) => rankingFeed(locale, site, rankingNews(locale), rankingsAreSample()),
  { timeZone: site.timeZone, asOf },
);
