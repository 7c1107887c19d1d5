import { pageWords } from '../../i18n/words/page-words.ts';
import type { SubjectData } from '../subject-data.ts';
import { checkList } from './check-list.ts';
import * as dataset from './dataset.ts';
import { listNotices } from './notices.ts';
import { listPaths } from './paths.ts';

/** The weekly red and black list: good places and bad ones, each until it is delisted. */
export const redBlackList: SubjectData = {
  name: 'red-black-list',
  needs: ['areas'],
  navigation: [{ path: 'red-black-list', title: pageWords['list.title'] }],
  datasets: [{ ...dataset.redBlackList, check: checkList }],
  notices: listNotices,
  paths: listPaths,
};
