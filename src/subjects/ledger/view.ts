import site from '#settings';
import type { SubjectView } from '../subject-view.ts';
import { ledgerShares } from './components/ledger-share.ts';
import type { ProblemView } from './model/problem-view.ts';
import { wholeWall } from './query/board.ts';
import { areaOf, countedTo, hasLedger, ledgerIsSample, ledgerProblems } from './query/problems.ts';
import { ledgerGaps } from './view-of-gaps.ts';
import { ledgerSums } from './view-of-sums.ts';
import { tables } from './view-of-tables.ts';

const aboutOf = ({ state, row: { category, area } }: ProblemView) => ({ state, category, area: areaOf(area) });

export const view: SubjectView = {
  name: 'ledger',
  shares: (locale) =>
    hasLedger()
      ? ledgerShares(locale, site, wholeWall(), countedTo(), ledgerIsSample(), ledgerProblems().map(aboutOf))
      : [],
  gaps: ledgerGaps,
  sums: ledgerSums,
  tables,
};
