import { pageWords } from '../../i18n/words/page-words.ts';
import type { SubjectData } from '../subject-data.ts';
import { checkLedger } from './check-ledger.ts';
import * as dataset from './dataset.ts';
import { ledgerNotices } from './notices.ts';
import { ledgerPaths } from './paths.ts';

/** The ledger of problems: each from the day it was found until it is closed, and whether it came back. */
export const ledger: SubjectData = {
  name: 'ledger',
  needs: ['areas'],
  navigation: [{ path: 'ledger', title: pageWords['ledger.title'] }],
  datasets: [{ ...dataset.ledger, check: checkLedger }],
  notices: ledgerNotices,
  searchedApart: ['ledger'],
  paths: ledgerPaths,
};
