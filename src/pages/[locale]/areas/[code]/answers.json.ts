import { myAreaFile } from '../../../../site/areas/my-area-file.ts';
import { areaPaths } from '../../../../site/areas/static-paths.ts';

export const getStaticPaths = areaPaths;
export const GET = myAreaFile;
