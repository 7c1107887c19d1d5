import { ledgerTables } from '../../../subjects/ledger/pages/table-files.ts';

export const getStaticPaths = ledgerTables.paths;
export const GET = ledgerTables.get;
