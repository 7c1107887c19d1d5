import type { Locale } from '../../core/locale.ts';
import { part, type HomeView, type Part } from '../subject-view.ts';
import LedgerHome from './components/LedgerHome.astro';
import { wholeWall } from './query/board.ts';
import { isCopiedTotal } from './query/copied-total.ts';
import { countedTo, hasLedger, ledgerIsSample } from './query/problems.ts';

function home(locale: Locale): Part | null {
  if (!hasLedger()) return null;
  const wall = wholeWall();
  return part(LedgerHome, {
    ...{ locale, wall, asOf: countedTo(), isSample: ledgerIsSample() },
    isCopied: isCopiedTotal(wall.total),
  });
}

export const homeView: HomeView = { subject: 'ledger', home };
