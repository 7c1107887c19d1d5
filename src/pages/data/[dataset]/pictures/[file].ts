import { pictureFile } from '../../../../site/data/data-files.ts';

export const getStaticPaths = pictureFile.paths;
export const GET = pictureFile.get;
