import { releaseFile } from '../../../../site/data/data-files.ts';

export const getStaticPaths = releaseFile.paths;
export const GET = releaseFile.get;
