import { publicRegister } from '../../../site/data/data-files.ts';

export const getStaticPaths = publicRegister.paths;
export const GET = publicRegister.get;
