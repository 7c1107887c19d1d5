import { part, type SubjectView } from '../subject-view.ts';
import LedgerHome from './components/LedgerHome.astro';
import { wholeWall } from './query/board.ts';
import { countedTo, hasLedger, ledgerIsSample } from './query/problems.ts';
import { searchView } from './view-of-search.ts';

export const view: SubjectView = {
  name: 'ledger',
  home: (locale) =>
    hasLedger() ? part(LedgerHome, { locale, wall: wholeWall(), asOf: countedTo(), isSample: ledgerIsSample() }) : null,
  search: searchView,
};
