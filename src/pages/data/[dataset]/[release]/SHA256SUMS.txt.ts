import { sumsText } from '../../../../site/data/data-files.ts';

export const getStaticPaths = sumsText.paths;
export const GET = sumsText.get;
