import type { Locale } from '../../core/locale.ts';
import { part, type HomeView, type Part } from '../subject-view.ts';
import LedgerHome from './components/LedgerHome.astro';
import { wholeWall } from './query/board.ts';
import { countedTo, hasLedger, ledgerIsSample } from './query/problems.ts';

function home(locale: Locale): Part | null {
  if (!hasLedger()) return null;
  return part(LedgerHome, { locale, wall: wholeWall(), asOf: countedTo(), isSample: ledgerIsSample() });
}

export const homeView: HomeView = { subject: 'ledger', home };
