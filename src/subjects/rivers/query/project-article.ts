import site from '#settings';
import type { Locale } from '../../../core/locale.ts';
import { articleEntries } from '../../../store/articles.ts';
import { asOf } from '../../../store/city.ts';
import { appearsOn } from '../../../texts/types/article.ts';
import type { WaterwayProject } from '../datasets/waterway-projects.ts';

/** An article that a reader of a language finds. */
export interface LinkedArticle {
  slug: string;
  title: string;
}

/** The articles that the projects name, each once; one that this language has not, or that cannot be read yet, is left out. */
export async function projectArticles(
  locale: Locale,
  projects: readonly Pick<WaterwayProject, 'article'>[],
): Promise<LinkedArticle[]> {
  const named = new Set(projects.flatMap(({ article }) => article ?? []));
  if (named.size === 0 || !site.subjects.some(({ name }) => name === 'articles')) return [];
  const entries = await articleEntries();
  return [...named].flatMap((slug) => {
    const entry = entries.find(({ id }) => id === `${locale}/${slug}`);
    const isOut = entry && !entry.data.draft && !entry.data.withdrawn && appearsOn(entry.data) <= asOf();
    return isOut ? [{ slug, title: entry.data.title }] : [];
  });
}
