import { iconPaths, pngFile } from '../../site/manifest/manifest-files.ts';

export const getStaticPaths = iconPaths;
export const GET = pngFile;
