import { madeOnce } from '../../../core/made-once.ts';
import type { BothTexts } from './answer.ts';
import type { Table } from './table.ts';

/** A text as it is compared: widths and cases folded. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

/** The words of a text; each must be found. */
export const termsOf = (text: string): string[] => foldText(text).split(/\s+/u).filter(Boolean);

/** What is looked for in the texts of a table, folded once. */
interface FoldedTexts {
  ids: readonly string[];
  places: readonly string[];
  units: readonly string[];
}

const folded = new WeakMap<Table['ids'], FoldedTexts>();

const foldBoth = ({ zh, en }: BothTexts): string => foldText(en === null ? zh : `${zh}\n${en}`);

/** Folds the texts of a table ahead of the first search; tables of one ledger share them. */
export function foldedTexts({ ids, places, ledger }: Table): FoldedTexts {
  const known = folded.get(ids);
  if (known) return known;
  const units = ledger.facets.unit.map(({ value, ...names }) => (value === 'none' ? '' : foldBoth(names)));
  const made = { ids: ids.map(foldText), places: places.map(foldBoth), units };
  folded.set(ids, made);
  return made;
}

/** Folded descriptions, row by row. */
export type FoldedDescriptions = readonly string[];

/**
 * 1 for each row of which every term is in its id, place or unit, or its description where those are given; null where
 * there is no term, and every row is meant.
 */
export function findText(table: Table, terms: readonly string[], descriptions: FoldedDescriptions | null) {
  if (terms.length === 0) return null;
  const texts = foldedTexts(table);
  const { place, facets } = table.columns;
  const found = new Uint8Array(table.ids.length).fill(1);
  for (const term of terms) {
    const has = (text: string): number => Number(text.includes(term));
    const [inPlace, inUnit] = [Uint8Array.from(texts.places, has), Uint8Array.from(texts.units, has)];
    // Most words cannot be in an id: the rows need not be asked.
    const mayBeId = /^[\p{Script=Latin}\d-]+$/u.test(term) && idsMayHave(table, term);
    for (let row = 0; row < found.length; row += 1) {
      if (found[row] === 0 || inPlace[place[row] ?? 0] === 1 || inUnit[facets.unit[row] ?? 0] === 1) continue;
      if (mayBeId && texts.ids[row]?.includes(term)) continue;
      if (descriptions?.[row]?.includes(term)) continue;
      found[row] = 0;
    }
  }
  return found;
}

const signsOfIds = madeOnce((ids: Table['ids']) => new Set(foldText(ids.join(''))));

const idsMayHave = ({ ids }: Table, term: string): boolean => [...term].every((sign) => signsOfIds(ids).has(sign));
