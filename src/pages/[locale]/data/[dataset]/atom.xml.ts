import { releaseFeedPaths, releaseFeeds } from '../../../../site/data/release-feeds.ts';

export const getStaticPaths = releaseFeedPaths;
export const GET = releaseFeeds.atom;
