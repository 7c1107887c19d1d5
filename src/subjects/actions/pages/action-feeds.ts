import site from '#settings';
import type { Locale } from '../../../core/locale.ts';
import { asOf } from '../../../store/city.ts';
import { feedRoutes } from '../../../ui/feeds/feed-routes.ts';
import { actionFeed } from '../feed.ts';
import { actionsAreSample, progressFile } from '../query/actions.ts';
import { actionNews } from '../query/news.ts';

/** The feed of the actions: an action and month that moved on an entry. */
export const actionFeeds = feedRoutes<{ locale: Locale }>(
  ({ locale }) => actionFeed(locale, site, actionNews(), progressFile().dataset.publisher[locale], actionsAreSample()),
  { timeZone: site.timeZone, asOf },
);
