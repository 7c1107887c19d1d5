import { markTerms } from '../../core/text-index/mark-terms.ts';
import type { PageRecord } from '../../core/text-index/page-files.ts';
import { readQuery, type AskedTerm } from '../../core/text-index/read-query.ts';
import { otherQueries } from './match-answers.ts';
import { textOf, type NamedBy } from './rank-pages.ts';

/**
 * The pages that are named by another word for what is asked, by number, with the words of them. One that is about a
 * single area answers only where that is its whole name: each of a hundred entries named so would not.
 */
export function pagesByOtherWords(
  pages: readonly PageRecord[],
  query: string,
  synonyms: readonly (readonly string[])[],
): { pages: Map<number, NamedBy>; terms: AskedTerm[] } {
  const asked = otherQueries(query, synonyms).map((text) => readQuery(text));
  const named = new Map<number, NamedBy>();
  const used = new Set<AskedTerm>();
  for (const [document, { title, section, area }] of pages.entries())
    for (const terms of asked) {
      if (area !== '' && title.toLowerCase() !== terms.map(textOf).join(' ')) continue;
      const by = holds(title, terms) ? 'title' : holds(section, terms) ? 'section' : null;
      if (by === null) continue;
      if (named.get(document) !== 'title') named.set(document, by);
      for (const term of terms) used.add(term);
    }
  return { pages: named, terms: [...used] };
}

function holds(name: string, terms: readonly AskedTerm[]): boolean {
  const plain = name.normalize('NFKC').toLowerCase();
  return (
    terms.length > 0 &&
    terms.every(
      (term) =>
        term.every(({ text }) => plain.includes(text)) && markTerms(name, [term]).some(({ isMarked }) => isMarked),
    )
  );
}
