import { packageFile } from '../../../site/data/data-files.ts';

export const getStaticPaths = packageFile.paths;
export const GET = packageFile.get;
