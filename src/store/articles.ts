import { getCollection, type CollectionEntry } from 'astro:content';

export type ArticleEntry = CollectionEntry<'articles'>;
export type ArticleVersionEntry = CollectionEntry<'articleVersions'>;

/** Every article as it was read, both languages, drafts too. */
export const articleEntries = (): Promise<ArticleEntry[]> => getCollection('articles');

/** Every superseded text. Astro warns of a collection that is empty: ask only where there is one. */
export const articleVersionEntries = (): Promise<ArticleVersionEntry[]> => getCollection('articleVersions');
