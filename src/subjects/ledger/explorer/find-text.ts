import type { BothTexts } from './answer.ts';
import { noValue } from './facets.ts';
import type { Table } from './table.ts';

/** A text as it is compared: widths and cases folded. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

/** The words of a text; each must be found. */
export const termsOf = (text: string): string[] => foldText(text).split(/\s+/u).filter(Boolean);

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
  const { ids, signsOfIds, places, units } = foldedTexts(table);
  const { place, facets } = table.columns;
  const found = new Uint8Array(ids.length).fill(1);
  for (const term of terms) {
    const has = (text: string): number => Number(text.includes(term));
    const [inPlace, inUnit] = [Uint8Array.from(places, has), Uint8Array.from(units, has)];
    const mayBeId = Array.from(term).every((sign) => signsOfIds.has(sign));
    for (let row = 0; row < found.length; row += 1) {
      if (found[row] === 0 || inPlace[place[row] ?? 0] === 1 || inUnit[facets.unit[row] ?? 0] === 1) continue;
      if ((mayBeId && ids[row]?.includes(term)) || descriptions?.[row]?.includes(term)) continue;
      found[row] = 0;
    }
  }
  return found;
}
