import { getShare, sharePaths } from '../../site/share/share-pictures.ts';

export const getStaticPaths = sharePaths;
export const GET = getShare;
