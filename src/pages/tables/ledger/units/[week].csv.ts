import { unitFile, unitFilePaths } from '../../../../subjects/ledger/pages/table-files.ts';

export const getStaticPaths = unitFilePaths;
export const GET = unitFile;
