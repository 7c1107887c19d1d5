import { ledgerFeeds } from '../../../subjects/ledger/pages/ledger-feeds.ts';
import { ledgerPaths } from '../../../subjects/ledger/pages/static-paths.ts';

export const getStaticPaths = ledgerPaths;
export const GET = ledgerFeeds.atom;
