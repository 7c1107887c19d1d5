import { listFeeds } from '../../../subjects/red-black-list/pages/list-feeds.ts';
import { listPaths } from '../../../subjects/red-black-list/pages/static-paths.ts';

export const getStaticPaths = listPaths;
export const GET = listFeeds.atom;
