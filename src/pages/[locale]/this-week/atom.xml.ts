import { localePaths } from '../../../core/locale-paths.ts';
import { weekFeeds } from '../../../site/week/week-feeds.ts';

export const getStaticPaths = localePaths;
export const GET = weekFeeds.atom;
