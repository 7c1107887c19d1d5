import { localePaths } from '../../core/locale-paths.ts';
import { manifestFile } from '../../site/manifest/manifest-files.ts';

export const getStaticPaths = localePaths;
export const GET = manifestFile;
