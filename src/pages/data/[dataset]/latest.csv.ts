import { newestFile } from '../../../site/data/data-files.ts';

export const getStaticPaths = newestFile.paths;
export const GET = newestFile.get;
