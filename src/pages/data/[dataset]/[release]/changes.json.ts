import { releaseChanges } from '../../../../site/data/change-routes.ts';

export const getStaticPaths = releaseChanges.paths;
export const GET = releaseChanges.get;
