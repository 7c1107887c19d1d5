import { ledgerFeeds } from '../../../../../subjects/ledger/pages/ledger-feeds.ts';
import { problemFeedPaths } from '../../../../../subjects/ledger/pages/static-paths.ts';

export const getStaticPaths = problemFeedPaths;
export const GET = ledgerFeeds.atom;
