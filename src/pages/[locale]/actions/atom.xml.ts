import { actionFeeds } from '../../../subjects/actions/pages/action-feeds.ts';
import { actionsPaths } from '../../../subjects/actions/pages/static-paths.ts';

export const getStaticPaths = actionsPaths;
export const GET = actionFeeds.atom;
