import { stateFile } from '../../../site/data/data-files.ts';

export const getStaticPaths = stateFile.paths;
export const GET = stateFile.get;
