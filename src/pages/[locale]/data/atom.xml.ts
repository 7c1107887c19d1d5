import { localePaths } from '../../../core/locale-paths.ts';
import { allReleaseFeeds } from '../../../site/data/release-feeds.ts';

export const getStaticPaths = localePaths;
export const GET = allReleaseFeeds.atom;
