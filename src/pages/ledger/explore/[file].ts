import { explorerFile, explorerFilePaths } from '../../../subjects/ledger/pages/explorer-files.ts';

export const getStaticPaths = explorerFilePaths;
export const GET = explorerFile;
