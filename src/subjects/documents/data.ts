import { pageWords } from '../../i18n/words/page-words.ts';
import type { SubjectData } from '../subject-data.ts';
import { documentPaths } from './paths.ts';

/** Official documents that the campaign and this site rest on, written in MDX. */
export const documents: SubjectData = {
  name: 'documents',
  // Articles that link to a document are named on its page.
  needs: ['articles'],
  navigation: [{ path: 'documents', title: pageWords['documents.title'], section: 'campaign' }],
  datasets: [],
  paths: documentPaths,
};
