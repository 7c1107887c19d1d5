import { yearInNumber } from '../../../core/document-number.ts';
import type { Locale } from '../../../core/locale.ts';
import type { DocumentMatter } from '../../../texts/types/document.ts';

/** A document as lists show it. */
export interface OfficialDocument {
  /** The language it is written up in. */
  locale: Locale;
  slug: string;
  facts: DocumentMatter;
  /** False where the other language has no such document. */
  hasTranslation: boolean;
}

/** The day of a document: when it was written, else issued, else published; null = none is known. */
export const dayOf = ({ written, issued, published }: DocumentMatter): string | null =>
  written ?? issued ?? published ?? null;

/** The year of a document by its day, else by its number; null = neither tells. */
export const yearOf = (facts: DocumentMatter): string | null =>
  dayOf(facts)?.slice(0, 4) ?? (facts.number === undefined ? null : yearInNumber(facts.number));

/** The fields of the catalogue that may be unknown, in its order. */
export const catalogueFields = [
  'index',
  'number',
  'issuer',
  'written',
  'published',
  'theme',
  'keywords',
] as const satisfies readonly (keyof DocumentMatter)[];

export type CatalogueField = (typeof catalogueFields)[number];

/** What the catalogue asks for and nobody here knows. */
export const unknownFields = (facts: DocumentMatter): CatalogueField[] =>
  catalogueFields.filter((field) => facts[field] === undefined);
