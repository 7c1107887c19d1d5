import { localePaths } from '../../../core/locale-paths.ts';
import { unknownFeeds } from '../../../site/unknown/unknown-feeds.ts';

export const getStaticPaths = localePaths;
export const GET = unknownFeeds.atom;
