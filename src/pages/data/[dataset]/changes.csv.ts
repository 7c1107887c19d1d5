import { changeFile } from '../../../site/data/change-routes.ts';

const { paths, get } = changeFile('changes.csv');
export const getStaticPaths = paths;
export const GET = get;
