import { getCollection, type CollectionEntry } from 'astro:content';

export type DocumentEntry = CollectionEntry<'documents'>;

/** Every official document as it was read, both languages. */
export const documentEntries = (): Promise<DocumentEntry[]> => getCollection('documents');
