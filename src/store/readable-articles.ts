import site from '#settings';
import type { Locale } from '../core/locale.ts';
import { appearsOn } from '../texts/types/article.ts';
import { articleEntries } from './articles.ts';
import { asOf } from './city.ts';

/** An article that a reader of a language finds. */
export interface ReadableArticle {
  slug: string;
  title: string;
}

/** Of the articles named, those to be read in `locale`: one that this language lacks, or that cannot be read yet or any more, is left out. */
export async function readableArticles(locale: Locale, slugs: Iterable<string>): Promise<ReadableArticle[]> {
  const named = [...slugs];
  if (named.length === 0 || !site.subjects.some(({ name }) => name === 'articles')) return [];
  const entries = await articleEntries();
  return named.flatMap((slug) => {
    const entry = entries.find(({ id }) => id === `${locale}/${slug}`);
    const isOut = entry && !entry.data.draft && !entry.data.withdrawn && appearsOn(entry.data) <= asOf();
    return isOut ? [{ slug, title: entry.data.title }] : [];
  });
}
