import { localePaths } from '../../core/locale-paths.ts';
import { articleFeeds } from '../../subjects/articles/pages/article-feeds.ts';

export const getStaticPaths = localePaths;
export const GET = articleFeeds.json;
