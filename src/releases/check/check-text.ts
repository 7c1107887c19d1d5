import type { Column } from '../define/cells.ts';
import { findPersonalNumbers } from './personal-numbers.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { findTextFaults, type TextUse } from './text-faults.ts';

/** The one rule of text: what is wrong with a text that will be published. `excepted` are shortened numbers that are no person's. */
export function checkText(
  text: string,
  use: TextUse,
  place: Place | ((index: number) => Place),
  excepted: readonly string[] = [],
): Problem[] {
  return [...checkCharacters(text, use, place), ...checkNumbers(text, place, excepted)];
}

const placeAt = (place: Place | ((index: number) => Place), index: number): Place =>
  typeof place === 'function' ? place(index) : place;

function checkCharacters(text: string, use: TextUse, place: Place | ((index: number) => Place)): Problem[] {
  const faults = findTextFaults(text, use);
  if (faults.length === 0) return [];
  // Whatever the rule, an error must not publish a personal number.
  const isPersonal = findPersonalNumbers(text).length > 0;
  return faults.map(({ rule, found, shown, index }) => {
    const at = String([...text.slice(0, index)].length + 1);
    return problem(rule, placeAt(place, index), { at, found, shown: isPersonal ? '…' : shown });
  });
}

const checkNumbers = (
  text: string,
  place: Place | ((index: number) => Place),
  excepted: readonly string[],
): Problem[] =>
  findPersonalNumbers(text)
    .filter(({ found }) => !excepted.includes(found))
    .map(({ rule, found }) => problem(rule, placeAt(place, 0), { found }));

/** A cell of a table. Hashes, names of pictures, days and numbers are not searched for numbers of persons. */
export function checkCellText(
  cell: string,
  column: Column,
  placeOf: () => Place,
  excepted: readonly string[],
): Problem[] {
  const isText = column.kind === 'text' && column.holds === undefined;
  const isListed = column.kind === 'oneOf' && Object.hasOwn(column.labels, cell);
  const isSearched =
    isText ||
    column.kind === 'code' ||
    column.kind === 'codes' ||
    (column.kind === 'text' && column.holds === 'address');
  const isPicture = column.kind === 'text' && column.holds === 'picture';
  return [
    ...(isListed ? [] : checkCharacters(cell, isText ? 'cell' : 'value', placeOf)),
    ...(isSearched ? checkNumbers(cell, placeOf, excepted) : []),
    ...(isPicture ? checkNumbers(cell.replace(/-[0-9a-f]{12}\.\w+$/, ''), placeOf, excepted) : []),
  ];
}
