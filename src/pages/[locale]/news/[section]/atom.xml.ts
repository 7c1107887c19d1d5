import { articleFeeds } from '../../../../subjects/articles/pages/article-feeds.ts';
import { sectionFeedPaths } from '../../../../subjects/articles/pages/static-paths.ts';

export const getStaticPaths = sectionFeedPaths;
export const GET = articleFeeds.atom;
