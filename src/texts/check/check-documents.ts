import { plainNumber } from '../../core/document-number.ts';
import { locales, type Locale } from '../../core/locale.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { bornOn, wordIn } from './check-document.ts';
import { documentProblem } from './document-rules.ts';
import { nearWords } from './nearest.ts';

/** A document with where it is. */
export interface PlacedDocument {
  file: string;
  locale: Locale;
  slug: string;
  mdx: MdxText;
}

/** One document against all others, of both languages: what took its place, and its numbers. */
export function checkAmongDocuments(document: PlacedDocument, all: readonly PlacedDocument[]): Problem[] {
  return [...successorProblems(document, all), ...numberProblems(document, all)];
}

/** A document in a language; where that has none, in the other. */
const findDocument = (slug: string, locale: Locale, all: readonly PlacedDocument[]): PlacedDocument | undefined =>
  [locale, ...locales]
    .map((language) => all.find((one) => one.slug === slug && one.locale === language))
    .find((one) => one);

function successorProblems(document: PlacedDocument, all: readonly PlacedDocument[]): Problem[] {
  const { slug, locale, mdx } = document;
  const found = wordIn(mdx, 'replacedBy');
  if (found === null) return [];
  const place = mdx.placeOf(['replacedBy']);
  if (found === slug) return [documentProblem('document-successor-self', place, { found })];
  const successor = findDocument(found, locale, all);
  if (!successor) {
    const others = [...new Set(all.map((one) => one.slug))].filter((one) => one !== slug).sort();
    return [
      documentProblem('document-successor-unknown', place, {
        found,
        allowed:
          others.length > 0 ? others.join(', ') : { zh: '现在还没有别的文件', en: 'there is no other document yet' },
        near: nearWords(found, others),
      }),
    ];
  }
  const circle = circleFrom(document, all);
  // One circle, one message: at the first of its documents.
  if (circle)
    return [...circle].sort()[0] === slug
      ? [documentProblem('document-successor-circle', place, { found: [...circle, slug].join(' → ') })]
      : [];
  const [own, theirs] = [bornOn(mdx), bornOn(successor.mdx)];
  return own !== null && theirs !== null && theirs < own
    ? [documentProblem('document-successor-older', place, { found, own, theirs })]
    : [];
}

/** The documents of a circle in which one is replaced; null where its successors come to an end or to a circle without it. */
function circleFrom({ slug, locale, mdx }: PlacedDocument, all: readonly PlacedDocument[]): string[] | null {
  const met = [slug];
  let next = wordIn(mdx, 'replacedBy');
  while (next !== null && !met.includes(next)) {
    const successor = findDocument(next, locale, all);
    if (!successor) return null;
    met.push(next);
    next = wordIn(successor.mdx, 'replacedBy');
  }
  return next === slug ? met : null;
}

function numberProblems({ slug, locale, mdx }: PlacedDocument, all: readonly PlacedDocument[]): Problem[] {
  return ['number', 'index'].flatMap((field) => {
    const found = wordIn(mdx, field);
    if (found === null) return [];
    const other = all.find(
      (one) =>
        one.locale === locale && one.slug < slug && plainNumber(wordIn(one.mdx, field) ?? '') === plainNumber(found),
    );
    return other
      ? [documentProblem('document-number-twice', mdx.placeOf([field]), { field, found, other: other.file })]
      : [];
  });
}
