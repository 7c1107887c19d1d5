import { apiPaths, getAnswer } from '../../../site/api/api-files.ts';

export const getStaticPaths = apiPaths;
export const GET = getAnswer;
