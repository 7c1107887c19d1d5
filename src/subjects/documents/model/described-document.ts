import type { DocumentMatter } from '../../../texts/types/document.ts';

/** What search engines are told of a document: whether it is a law, its number, its day, whether it holds. */
export const describedDocument = (facts: DocumentMatter) => ({
  isLegislation: facts.kind === 'law' || facts.kind === 'regulation',
  name: facts.title,
  number: facts.number ?? null,
  written: facts.written ?? facts.issued ?? null,
  published: facts.published ?? null,
  issuer: facts.issuer ?? null,
  /** Null = not known. */
  holds: facts.validity === 'unknown' ? null : facts.validity === 'in-force',
  original: facts.original ?? null,
});
