import { part, type SubjectView } from '../subject-view.ts';
import ListHome from './components/ListHome.astro';
import { listIsSample, listIssues, openEntries } from './query.ts';
import { listGaps } from './view-of-gaps.ts';
import { listSums } from './view-of-sums.ts';

export const view: SubjectView = {
  name: 'red-black-list',
  home: (locale) => {
    const [issue] = listIssues();
    return issue ? part(ListHome, { locale, issue, open: openEntries(), isSample: listIsSample() }) : null;
  },
  gaps: listGaps,
  sums: listSums,
};
