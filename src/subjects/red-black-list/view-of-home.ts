import { asOf } from '../../store/city.ts';
import { part, type HomeView } from '../subject-view.ts';
import ListHome from './components/ListHome.astro';
import { isOfWeek } from './model/list-issues.ts';
import { listIsSample, listIssues, openEntries } from './query.ts';

export const homeView: HomeView = {
  subject: 'red-black-list',
  home: (locale) => {
    const [issue] = listIssues();
    if (!issue) return null;
    const isThisWeek = isOfWeek(issue, asOf());
    return part(ListHome, { locale, issue, open: openEntries(), isSample: listIsSample(), isThisWeek });
  },
};
