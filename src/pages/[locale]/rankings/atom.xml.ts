import { rankingFeeds } from '../../../subjects/rankings/pages/ranking-feeds.ts';
import { methodPaths } from '../../../subjects/rankings/pages/static-paths.ts';

export const getStaticPaths = methodPaths;
export const GET = rankingFeeds.atom;
