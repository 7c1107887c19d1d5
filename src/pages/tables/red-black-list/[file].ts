import { listTables } from '../../../subjects/red-black-list/pages/table-files.ts';

export const getStaticPaths = listTables.paths;
export const GET = listTables.get;
