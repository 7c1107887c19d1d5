import { releasePackageFile } from '../../../../site/data/data-files.ts';

export const getStaticPaths = releasePackageFile.paths;
export const GET = releasePackageFile.get;
