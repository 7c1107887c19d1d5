import { articleFeeds } from '../../subjects/articles/pages/article-feeds.ts';
import { newsPaths } from '../../subjects/articles/pages/static-paths.ts';

export const getStaticPaths = newsPaths;
export const GET = articleFeeds.atom;
