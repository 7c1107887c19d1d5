import type { Locale } from '../../../core/locale.ts';
import { readableArticles, type ReadableArticle } from '../../../store/readable-articles.ts';
import type { WaterwayProject } from '../datasets/waterway-projects.ts';

/** The articles that the projects name and that are to be read, each once. */
export const projectArticles = (
  locale: Locale,
  projects: readonly Pick<WaterwayProject, 'article'>[],
): Promise<ReadableArticle[]> => readableArticles(locale, new Set(projects.flatMap(({ article }) => article ?? [])));
