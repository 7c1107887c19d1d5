import { changeFile } from '../../../site/data/change-routes.ts';

const { paths, get } = changeFile('changes.json');
export const getStaticPaths = paths;
export const GET = get;
