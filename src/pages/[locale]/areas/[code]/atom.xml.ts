import { listFeeds } from '../../../../subjects/red-black-list/pages/list-feeds.ts';
import { areaFeedPaths } from '../../../../subjects/red-black-list/pages/static-paths.ts';

export const getStaticPaths = areaFeedPaths;
export const GET = listFeeds.atom;
