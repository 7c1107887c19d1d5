import { wholePackageFile } from '../../../site/data/data-files.ts';

export const getStaticPaths = wholePackageFile.paths;
export const GET = wholePackageFile.get;
