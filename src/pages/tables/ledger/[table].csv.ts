import { wholeFile, wholeFilePaths } from '../../../subjects/ledger/pages/table-files.ts';

export const getStaticPaths = wholeFilePaths;
export const GET = wholeFile;
