import { wholeFile } from '../../../site/data/data-files.ts';

export const getStaticPaths = wholeFile.paths;
export const GET = wholeFile.get;
