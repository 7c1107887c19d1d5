import { pageWords } from '../../i18n/words/page-words.ts';
import type { SubjectData } from '../subject-data.ts';
import { articlePaths } from './paths.ts';

/** News and reports, written in MDX. */
export const articles: SubjectData = {
  name: 'articles',
  navigation: [{ path: 'news', title: pageWords['news.title'] }],
  datasets: [],
  paths: articlePaths,
};
