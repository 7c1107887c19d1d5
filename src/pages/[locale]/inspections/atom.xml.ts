import { roundFeeds } from '../../../subjects/inspection-rounds/pages/rounds-feeds.ts';
import { roundsPaths } from '../../../subjects/inspection-rounds/pages/static-paths.ts';

export const getStaticPaths = roundsPaths;
export const GET = roundFeeds.atom;
