import type { SubjectData } from '../subject-data.ts';

/** News and reports, written in MDX. */
export const articles: SubjectData = { name: 'articles', datasets: [] };
