import { pairingFeeds } from '../../../subjects/pairing/pages/pairing-feeds.ts';
import { pairingPaths } from '../../../subjects/pairing/pages/static-paths.ts';

export const getStaticPaths = pairingPaths;
export const GET = pairingFeeds.atom;
