import site from '#settings';
import type { Locale } from '../../../core/locale.ts';
import { asOf } from '../../../store/city.ts';
import { feedRoutes } from '../../../ui/feeds/feed-routes.ts';
import { articleFeed } from '../feed.ts';
import type { Section } from '../model/section.ts';
import { feedTeasersIn } from '../query/article-pages.ts';

/** The feed of a section, or of all articles. */
export const articleFeeds = feedRoutes<{ locale: Locale; section?: Section }>(
  async ({ locale, section }) => articleFeed(locale, site, await feedTeasersIn(locale, section?.slug), section),
  { timeZone: site.timeZone, asOf },
);
