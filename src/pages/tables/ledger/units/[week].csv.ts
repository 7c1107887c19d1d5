import { unitFile } from '../../../../subjects/ledger/pages/table-files.ts';

export const getStaticPaths = unitFile.paths;
export const GET = unitFile.get;
