import { indicatorTables } from '../../../subjects/indicators/pages/table-files.ts';

export const getStaticPaths = indicatorTables.paths;
export const GET = indicatorTables.get;
