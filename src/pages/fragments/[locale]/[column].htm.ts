import { fragmentPaths, getFragment } from '../../../site/fragments/fragment-files.ts';

export const getStaticPaths = fragmentPaths;
export const GET = getFragment;
