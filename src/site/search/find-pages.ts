import { countTerms } from '../../core/text-index/find-documents.ts';
import { termsFile, type PageRecord, type PageSource } from '../../core/text-index/page-files.ts';
import { readQuery, type AskedTerm } from '../../core/text-index/read-query.ts';
import { nearTerms } from './near-terms.ts';

export interface FoundPage {
  /** Its number in the index. */
  document: number;
  page: PageRecord;
}

/** Pages that hold every term; where there is none, pages that hold similar words. The most relevant first. */
export interface Answer {
  pages: FoundPage[];
  /** What is to be marked on them. */
  terms: readonly AskedTerm[];
  isExact: boolean;
}

/** Answers a reader's query; a page is counted as found only where every term is on it. */
export async function findPages(source: PageSource, query: string): Promise<Answer> {
  const asked = readQuery(query);
  // Small words are passed over, but not where nothing else is asked for.
  const terms = asked.length > 0 ? asked : readQuery(`"${query.replace(/["\u201c\u201d]/g, ' ')}"`);
  const count = await counterOf(source);
  const found = await count(terms);
  const { pages } = await source.head();
  if (found.size > 0) return { pages: rank(pages, found, terms), terms, isExact: true };
  const [near, scores] = await findNear(count, terms);
  return { pages: rank(pages, scores, near), terms: near, isExact: false };
}

type Count = (terms: readonly AskedTerm[]) => Promise<Map<number, number>>;

async function counterOf(source: PageSource): Promise<Count> {
  const { version, shards } = await source.head();
  return (terms) => countTerms(terms, { shards, load: (shard) => source.shard(termsFile(version, shard)) });
}

/** Terms like those asked for that some page has, and how many of them each page has. */
async function findNear(count: Count, terms: readonly AskedTerm[]): Promise<[AskedTerm[], Map<number, number>]> {
  const scores = new Map<number, number>();
  const near: AskedTerm[] = [];
  for (const those of nearTerms(terms)) {
    for (const term of those) {
      const found = await count([term]);
      for (const document of found.keys()) scores.set(document, (scores.get(document) ?? 0) + 1);
      if (found.size === 0) continue;
      near.push(term);
      break;
    }
  }
  return [near, scores];
}

const textOf = (term: AskedTerm): string =>
  term.map(({ text, isHan }, at) => (isHan || at === 0 ? text : ` ${text}`)).join('');

/** Half of a page's worth is to be named so; pages that others lie below come before those, then the newest. */
function rank(
  pages: readonly PageRecord[],
  found: ReadonlyMap<number, number>,
  terms: readonly AskedTerm[],
): FoundPage[] {
  const texts = terms.map(textOf);
  return [...found]
    .flatMap(([document, count]) => {
      const page = pages[document];
      if (!page) return [];
      const title = page.title.toLowerCase();
      const named = texts.filter((text) => title.includes(text)).length / Math.max(1, texts.length);
      const depth = page.url.split('/').length;
      return { document, page, worth: Math.log2(1 + count) + 8 * named + (title === texts[0] ? 4 : 0) - depth };
    })
    .sort(
      (one, other) =>
        other.worth - one.worth || (one.page.day < other.page.day ? 1 : -1) || one.document - other.document,
    )
    .map(({ document, page }) => ({ document, page }));
}
