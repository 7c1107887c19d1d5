import type { PageRecord } from '../../core/text-index/page-files.ts';
import type { AskedTerm } from '../../core/text-index/read-query.ts';
import type { FoundPage } from './find-pages.ts';

/** What a page is worth by its name alone: of a page that is named so, how often it says so tells nothing. */
const worthOf = { title: 8, wholeTitle: 4, otherTitle: 7, otherSection: 6, mostOfText: 4 } as const;

/** By what another word names a page. */
export type NamedBy = 'title' | 'section';

export const textOf = (term: AskedTerm): string =>
  term.map(({ text, isHan }, at) => (isHan || at === 0 ? text : ` ${text}`)).join('');

/**
 * Pages that are named as was asked, then those that are named by another word for it, then those that mention it;
 * those that others lie below before these. Of the same worth, what is about one area alone comes last, and the newest
 * first.
 */
export function rankPages(
  pages: readonly PageRecord[],
  found: ReadonlyMap<number, number>,
  byOtherWord: ReadonlyMap<number, NamedBy>,
  terms: readonly AskedTerm[],
): FoundPage[] {
  const texts = terms.map(textOf);
  const worth = (document: number, page: PageRecord): number => {
    const title = page.title.toLowerCase();
    const named = texts.filter((text) => title.includes(text)).length / Math.max(1, texts.length);
    const other = byOtherWord.get(document);
    return (
      Math.max(
        found.has(document) ? worthOf.title * named + (title === texts[0] ? worthOf.wholeTitle : 0) : 0,
        other === 'title' ? worthOf.otherTitle : other === 'section' ? worthOf.otherSection : 0,
        Math.min(worthOf.mostOfText, Math.round(Math.log2(1 + (found.get(document) ?? 0)))),
      ) - page.url.split('/').length
    );
  };
  return [...new Set([...found.keys(), ...byOtherWord.keys()])]
    .flatMap((document) => {
      const page = pages[document];
      return page ? [{ document, page, isByOtherWord: !found.has(document), worth: worth(document, page) }] : [];
    })
    .sort(
      (one, other) =>
        other.worth - one.worth ||
        Number(one.page.area !== '') - Number(other.page.area !== '') ||
        (one.page.day === other.page.day ? one.document - other.document : one.page.day < other.page.day ? 1 : -1),
    )
    .map(({ document, page, isByOtherWord }) => ({ document, page, isByOtherWord }));
}
