import { countTerms } from '../../core/text-index/find-in-index.ts';
import { termsFile, type PageRecord, type PageSource } from '../../core/text-index/page-files.ts';
import { readQuery, type AskedTerm } from '../../core/text-index/read-query.ts';
import { pagesByOtherWords } from './pages-by-other-words.ts';
import { rankPages } from './rank-pages.ts';

export interface FoundPage {
  /** Its number in the index. */
  document: number;
  page: PageRecord;
  /** True where its title or section says it in another word than the one that was asked. */
  isByOtherWord: boolean;
}

/** Pages that hold every term, and those that are named by another word for it; the most relevant first. */
export interface Answer {
  pages: FoundPage[];
  /** What is to be marked on them: what was asked, and other words for it that name a page. */
  terms: readonly AskedTerm[];
  otherTerms: readonly AskedTerm[];
  /** True where a page holds what was asked itself. */
  isExact: boolean;
}

/** Answers a reader's query; `synonyms` are groups of words that mean the same. */
export async function findPages(
  source: PageSource,
  query: string,
  synonyms: readonly (readonly string[])[] = [],
): Promise<Answer> {
  const asked = readQuery(query);
  // Small words are passed over, but not where nothing else is asked for.
  const terms = asked.length > 0 ? asked : readQuery(`"${query.replace(/["\u201c\u201d]/g, ' ')}"`);
  const { version, shards, pages } = await source.head();
  const found = await countTerms(terms, { shards, load: (shard) => source.shard(termsFile(version, shard)) });
  const others = pagesByOtherWords(pages, query, synonyms);
  return {
    pages: rankPages(pages, found, others.pages, terms),
    terms,
    otherTerms: others.terms,
    isExact: found.size > 0,
  };
}
