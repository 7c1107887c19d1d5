import { localePaths } from '../../../core/locale-paths.ts';
import { correctionFeeds } from '../../../site/corrections/correction-feeds.ts';

export const getStaticPaths = localePaths;
export const GET = correctionFeeds.atom;
