import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { part, type Part, type SubjectView } from '../subject-view.ts';
import { ledgerShares } from './components/ledger-share.ts';
import LedgerHome from './components/LedgerHome.astro';
import { openIn } from './model/state-counts.ts';
import { wallOf, wholeWall } from './query/board.ts';
import { countedTo, hasLedger, ledgerAreas, ledgerIsSample } from './query/problems.ts';
import { ledgerGaps } from './view-of-gaps.ts';
import { searchView } from './view-of-search.ts';
import { ledgerSums } from './view-of-sums.ts';

function home(locale: Locale): Part | null {
  if (!hasLedger()) return null;
  const areas = ledgerAreas().map((area) => {
    const { totals } = wallOf(area.code);
    return { area, overdue: totals.overdue, open: openIn(totals) };
  });
  return part(LedgerHome, { locale, wall: wholeWall(), areas, asOf: countedTo(), isSample: ledgerIsSample() });
}

export const view: SubjectView = {
  name: 'ledger',
  home,
  shares: (locale) => (hasLedger() ? ledgerShares(locale, site, wholeWall(), countedTo(), ledgerIsSample()) : []),
  search: searchView,
  gaps: ledgerGaps,
  sums: ledgerSums,
};
