import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { asOf } from '../../store/city.ts';
import { feedRoutes } from '../../ui/feeds/feed-routes.ts';
import { correctionFeed } from './correction-feed.ts';
import { allCorrections } from './query.ts';

/** The feed of all corrections. */
export const correctionFeeds = feedRoutes<{ locale: Locale }>(
  async ({ locale }) => correctionFeed(locale, site, await allCorrections(locale)),
  { timeZone: site.timeZone, asOf },
);
