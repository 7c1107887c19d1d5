import { compareText } from '../../../core/compare-text.ts';
import { officeInNumber } from '../../../core/document-number.ts';
import type { DocumentKind } from '../../../texts/types/document.ts';
import { dayOf, yearOf, type OfficialDocument } from './official-document.ts';

export interface KindGroup {
  kind: DocumentKind;
  documents: OfficialDocument[];
}

// What binds the city in the campaign first, then the law from the widest to the nearest.
const kindOrder: readonly DocumentKind[] = ['standard', 'measures', 'plan', 'law', 'regulation', 'guideline', 'other'];

/** Newest first; those without a day or year last, by title. */
export const compareDocuments = (left: OfficialDocument, right: OfficialDocument): number =>
  compareText(whenOf(right), whenOf(left)) || compareText(left.facts.title, right.facts.title);

const whenOf = ({ facts }: OfficialDocument): string => dayOf(facts) ?? yearOf(facts) ?? '';

/** The documents by kind; a kind of which there is none is left out. */
export const byKind = (documents: readonly OfficialDocument[]): KindGroup[] =>
  kindOrder
    .map((kind) => ({ kind, documents: documents.filter(({ facts }) => facts.kind === kind).sort(compareDocuments) }))
    .filter((group) => group.documents.length > 0);

export interface IssuerGroup {
  /** `office` = its name is not known, but the letters before the year in its numbers are. */
  by: 'issuer' | 'office' | 'none';
  name: string;
  documents: OfficialDocument[];
}

/** The documents by who issued them: named offices, then those known by the letters of their numbers, then unknown. */
export function byIssuer(documents: readonly OfficialDocument[]): IssuerGroup[] {
  const groups = new Map<string, IssuerGroup>();
  for (const one of [...documents].sort(compareDocuments)) {
    const { issuer, number } = one.facts;
    const office = number === undefined ? null : officeInNumber(number);
    const by = issuer !== undefined ? 'issuer' : office !== null ? 'office' : 'none';
    const name = issuer ?? office ?? '';
    const group = groups.get(`${by} ${name}`) ?? { by, name, documents: [] };
    group.documents.push(one);
    groups.set(`${by} ${name}`, group);
  }
  const order = ['issuer', 'office', 'none'];
  return [...groups.values()].sort(
    (left, right) =>
      order.indexOf(left.by) - order.indexOf(right.by) ||
      right.documents.length - left.documents.length ||
      compareText(left.name, right.name),
  );
}

/** A year with its documents, or a run of years that have none. */
export interface YearGroup {
  from: string;
  to: string;
  documents: OfficialDocument[];
}

/** The years from the first document to the last, those without any as one run, and the documents of no known year. */
export function byYear(documents: readonly OfficialDocument[]): { years: YearGroup[]; undated: OfficialDocument[] } {
  const sorted = [...documents].sort(compareDocuments);
  const dated = Map.groupBy(
    sorted.filter(({ facts }) => yearOf(facts) !== null),
    ({ facts }) => yearOf(facts) ?? '',
  );
  const known = [...dated.keys()].sort();
  const years = known.flatMap((year, index): YearGroup[] => {
    const [from, to] = [Number(known[index - 1] ?? Number(year) - 1) + 1, Number(year) - 1];
    const gap = from > to ? [] : [{ from: String(from), to: String(to), documents: [] }];
    return [...gap, { from: year, to: year, documents: dated.get(year) ?? [] }];
  });
  return { years, undated: sorted.filter(({ facts }) => yearOf(facts) === null) };
}

/** How many documents there are, and of how many what is known. */
export function countDocuments(documents: readonly OfficialDocument[]) {
  const count = (holds: (facts: OfficialDocument['facts']) => boolean): number =>
    documents.filter(({ facts }) => holds(facts)).length;
  return {
    count: documents.length,
    inForce: count(({ validity }) => validity === 'in-force'),
    replaced: count(({ validity }) => validity === 'replaced'),
    repealed: count(({ validity }) => validity === 'repealed'),
    unknown: count(({ validity }) => validity === 'unknown'),
    whole: count(({ read }) => read === 'whole'),
    part: count(({ read }) => read === 'part'),
    unread: count(({ read }) => read === 'none'),
  };
}
