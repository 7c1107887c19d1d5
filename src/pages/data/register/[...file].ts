import { recordFile } from '../../../site/data/data-files.ts';

export const getStaticPaths = recordFile.paths;
export const GET = recordFile.get;
