import site from '#settings';
import type { SubjectView } from '../subject-view.ts';
import { wallHeight } from './components/embed-height.ts';
import { ledgerShares } from './components/ledger-share.ts';
import { wholeWall } from './query/board.ts';
import { countedTo, everyTopic, hasLedger, ledgerIsSample } from './query/problems.ts';
import { ledgerGaps } from './view-of-gaps.ts';
import { ledgerSums } from './view-of-sums.ts';
import { tables } from './view-of-tables.ts';
import { translator } from './words.ts';

export const view: SubjectView = {
  name: 'ledger',
  embedded: (locale) =>
    hasLedger()
      ? [{ title: translator(locale)('ledger.title'), path: 'embed/ledger', shows: 'ledger', height: wallHeight }]
      : [],
  shares: (locale) =>
    hasLedger() ? ledgerShares(locale, site, wholeWall(), countedTo(), ledgerIsSample(), everyTopic()) : [],
  gaps: ledgerGaps,
  sums: ledgerSums,
  tables,
};
