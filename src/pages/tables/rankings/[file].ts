import { rankingTables } from '../../../subjects/rankings/pages/table-files.ts';

export const getStaticPaths = rankingTables.paths;
export const GET = rankingTables.get;
