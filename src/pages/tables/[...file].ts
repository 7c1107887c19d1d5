import { getTable, tablePaths } from '../../site/tables/table-files.ts';

export const getStaticPaths = tablePaths;
export const GET = getTable;
