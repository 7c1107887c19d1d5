import type { BothTexts } from './answer.ts';
import { noValue } from './facets.ts';
import type { Table } from './table.ts';

/** A text as it is compared: widths and cases folded. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

/** The words of a text; each must be found. */
export const termsOf = (text: string): string[] => [...new Set(foldText(text).split(/\s+/u))].filter(Boolean);

/** What is looked for in the texts of a table, folded once. */
interface FoldedTexts {
  ids: readonly string[];
  /** Every sign that an id has: a term with another is in none of them. */
  signsOfIds: ReadonlySet<string>;
  places: readonly string[];
  units: readonly string[];
}

const folded = new WeakMap<Table['ids'], FoldedTexts>();

const foldBoth = ({ zh, en }: BothTexts): string => foldText(en === null ? zh : `${zh}\n${en}`);

/** Folds the texts of a table ahead of the first search; tables of one ledger share them. */
export function foldedTexts({ ids, places, ledger }: Table): FoldedTexts {
  const known = folded.get(ids);
  if (known) return known;
  const foldedIds = ids.map(foldText);
  const signsOfIds = new Set<string>();
  for (const id of foldedIds) for (const sign of id) signsOfIds.add(sign);
  const units = ledger.facets.unit.map(({ value, ...names }) => (value === noValue ? '' : foldBoth(names)));
  const made = { ids: foldedIds, signsOfIds, places: places.map(foldBoth), units };
  folded.set(ids, made);
  return made;
}

/** Folded descriptions, row by row. */
export type FoldedDescriptions = readonly string[];

/**
 * 1 for each row of which every term is in its id, place or unit, or its description where those are given; null where
 * there is no term, and every row is meant.
 */
export function findText(
  table: Table,
  terms: readonly string[],
  descriptions: FoldedDescriptions | null,
): Uint8Array | null {
  if (terms.length === 0) return null;
  const found = new Uint8Array(table.ids.length).fill(1);
  // A bit a term: a place and a unit are asked once, and each row by what these have.
  for (let from = 0; from < terms.length; from += bitsOfNumber)
    keepFound(found, table, terms.slice(from, from + bitsOfNumber), descriptions);
  return found;
}

const bitsOfNumber = 30;

function keepFound(
  found: Uint8Array,
  table: Table,
  terms: readonly string[],
  descriptions: FoldedDescriptions | null,
): void {
  const { ids, signsOfIds, places, units } = foldedTexts(table);
  const { place, facets } = table.columns;
  const all = 2 ** terms.length - 1;
  const termsIn = (text: string): number =>
    terms.reduce((bits, term, at) => bits | (Number(text.includes(term)) << at), 0);
  const [inPlaces, inUnits] = [Uint32Array.from(places, termsIn), Uint32Array.from(units, termsIn)];
  const ofIds = terms.map((term) => Array.from(term).every((sign) => signsOfIds.has(sign)));
  const isElsewhere = (term: string, at: number, row: number): boolean =>
    (ofIds[at] && ids[row]?.includes(term)) || descriptions?.[row]?.includes(term) || false;
  const mayBeElsewhere = descriptions !== null || ofIds.includes(true);
  for (let row = 0; row < found.length; row += 1) {
    const has = (inPlaces[place[row] ?? 0] ?? 0) | (inUnits[facets.unit[row] ?? 0] ?? 0);
    if (has === all || found[row] === 0) continue;
    if (!mayBeElsewhere || !terms.every((term, at) => (has & (1 << at)) !== 0 || isElsewhere(term, at, row)))
      found[row] = 0;
  }
}
