import { wholeFiles } from '../../../subjects/ledger/pages/table-files.ts';

export const getStaticPaths = wholeFiles.paths;
export const GET = wholeFiles.get;
