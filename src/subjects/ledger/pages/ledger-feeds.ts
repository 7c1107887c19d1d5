import site from '#settings';
import type { Locale } from '../../../core/locale.ts';
import { asOf } from '../../../store/city.ts';
import { feedRoutes } from '../../../ui/feeds/feed-routes.ts';
import { listName } from '../components/list-names.ts';
import { ledgerFeed } from '../feed.ts';
import { ledgerEvents } from '../query/events.ts';
import type { LedgerList } from '../query/lists.ts';
import { areaOf, ledgerAreas, ledgerDataset, ledgerIsSample } from '../query/problems.ts';

/** The feed of the ledger, or of one area, subdistrict or category. */
export const ledgerFeeds = feedRoutes<{ locale: Locale; list?: LedgerList }>(
  ({ locale, list }) => {
    const named = list ? { ...list, name: listName(locale, list, ledgerAreas()) } : null;
    const publisher = ledgerDataset().publisher[locale];
    return ledgerFeed(locale, ledgerEvents(named), named, { site, publisher, isSample: ledgerIsSample(), areaOf });
  },
  { timeZone: site.timeZone, asOf },
);
