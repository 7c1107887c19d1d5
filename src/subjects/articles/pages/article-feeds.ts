import site from '#settings';
import type { Locale } from '../../../core/locale.ts';
import { feedRoutes } from '../../../ui/feeds/feed-routes.ts';
import { articleFeed } from '../feed.ts';
import type { Column } from '../model/column.ts';
import { feedTeasersIn } from '../query/article-pages.ts';

/** The feed of a column, or of all articles. */
export const articleFeeds = feedRoutes<{ locale: Locale; column?: Column }>(async ({ locale, column }) =>
  articleFeed(locale, site, await feedTeasersIn(locale, column?.slug), column),
);
