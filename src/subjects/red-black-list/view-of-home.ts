import { part, type HomeView } from '../subject-view.ts';
import ListHome from './components/ListHome.astro';
import { listIsSample, listIssues, openEntries } from './query.ts';

export const homeView: HomeView = {
  subject: 'red-black-list',
  home: (locale) => {
    const [issue] = listIssues();
    return issue ? part(ListHome, { locale, issue, open: openEntries(), isSample: listIsSample() }) : null;
  },
};
