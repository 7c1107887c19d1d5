import site from '#settings';
import type { Locale } from '../../../core/locale.ts';
import { asOf } from '../../../store/city.ts';
import { feedRoutes } from '../../../ui/feeds/feed-routes.ts';
import { pairingFeed } from '../feed.ts';
import { pairingEvents } from '../model/pairing-events.ts';
import { allPairs, pairingFile, pairingIsSample } from '../query.ts';

/** The feed of paired help: visits, projects done, new pairs. */
export const pairingFeeds = feedRoutes<{ locale: Locale }>(
  ({ locale }) =>
    pairingFeed(locale, pairingEvents(allPairs()), {
      site,
      publisher: pairingFile().dataset.publisher[locale],
      isSample: pairingIsSample(),
    }),
  { timeZone: site.timeZone, asOf },
);
