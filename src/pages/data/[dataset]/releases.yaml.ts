import { registerFile } from '../../../site/data/data-files.ts';

export const getStaticPaths = registerFile.paths;
export const GET = registerFile.get;
