import site from '#settings';
import type { SubjectView } from '../subject-view.ts';
import { ledgerShares } from './components/ledger-share.ts';
import { wholeWall } from './query/board.ts';
import { countedTo, everyTopic, hasLedger, ledgerIsSample } from './query/problems.ts';
import { ledgerGaps } from './view-of-gaps.ts';
import { ledgerSums } from './view-of-sums.ts';
import { tables } from './view-of-tables.ts';

export const view: SubjectView = {
  name: 'ledger',
  shares: (locale) =>
    hasLedger() ? ledgerShares(locale, site, wholeWall(), countedTo(), ledgerIsSample(), everyTopic()) : [],
  gaps: ledgerGaps,
  sums: ledgerSums,
  tables,
};
