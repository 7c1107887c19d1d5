import { apartIndexFile } from '../../../site/search/apart-indexes.ts';

export const getStaticPaths = apartIndexFile.paths;
export const GET = apartIndexFile.get;
