import type { Locale } from '../../core/locale.ts';
import { part, type HomeView, type Part } from '../subject-view.ts';
import LedgerHome from './components/LedgerHome.astro';
import { openIn } from './model/state-counts.ts';
import { wallOf, wholeWall } from './query/board.ts';
import { countedTo, hasLedger, ledgerAreas, ledgerIsSample } from './query/problems.ts';

function home(locale: Locale): Part | null {
  if (!hasLedger()) return null;
  const areas = ledgerAreas().map((area) => {
    const { totals } = wallOf(area.code);
    return { area, overdue: totals.overdue, open: openIn(totals) };
  });
  return part(LedgerHome, { locale, wall: wholeWall(), areas, asOf: countedTo(), isSample: ledgerIsSample() });
}

export const homeView: HomeView = { subject: 'ledger', home };
