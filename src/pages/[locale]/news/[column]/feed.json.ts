import { articleFeeds } from '../../../../subjects/articles/pages/article-feeds.ts';
import { columnFeedPaths } from '../../../../subjects/articles/pages/static-paths.ts';

export const getStaticPaths = columnFeedPaths;
export const GET = articleFeeds.json;
