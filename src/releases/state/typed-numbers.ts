import { sameNumber } from '../../core/same-number.ts';
import { englishShifts, isUnit, unitSuffixes } from '../define/units.ts';

/** A number that somebody typed into a text. */
export interface TypedNumber {
  /** As it is typed: "1,234.5". */
  written: string;
  /** Without the commas between its thousands. */
  number: string;
  /** Where it begins, from 0. */
  index: number;
  /** What follows it. */
  after: string;
}

// No part of a code, a day, a longer number or an address: P-000026, 2021-12-31, 1.2.3.
const numbers = /(?<![\w.,/|=-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w/|=]|[.,-]\d)/g;
/** The same in a formula, where a minus joins two numbers: 99.88-0.14. */
const operands = /(?<![\w.,])\d+(?:\.\d+)?(?![\w.])/g;

/** The numbers of a line of text. */
export const typedNumbers = (line: string): TypedNumber[] => found(line, numbers);

/** The numbers of a formula. */
export const operandsOf = (formula: string): TypedNumber[] => found(formula, operands);

const found = (line: string, pattern: RegExp): TypedNumber[] =>
  [...line.matchAll(pattern)].map(({ 0: written, index }) => ({
    written,
    number: written.replaceAll(',', ''),
    index,
    after: line.slice(index + written.length),
  }));

/** A number of these digits is hardly there by chance. */
const rareDigits = 4;

/** True where a figure can be told from another number at all: it has decimals, or a unit and more than one digit that counts. */
export const isTelling = (cell: string, unit: string | null): boolean =>
  cell.includes('.') || (isUnit(unit) && /[1-9].*[1-9]/.test(cell));

/**
 * True where a typed number is this figure, and not another that happens to be as large: it has decimals, or its unit
 * is behind it, or it is a long number; a round one, such as 100, is said of many things. `cell` is the figure as its
 * file prints it, `unit` the code of its unit.
 */
export function isTyped({ number, after }: TypedNumber, cell: string, unit: string | null): boolean {
  if (!isTelling(number, unit)) return false;
  if (!isUnit(unit)) return sameNumber(number, cell) && number.includes('.');
  const suffixes = Object.values(unitSuffixes[unit]).map((one) => one.replaceAll('\u00a0', ' ').trim());
  const next = after.replaceAll('\u00a0', ' ').trimStart();
  const hasUnit = suffixes.some((one) => one !== '' && next.startsWith(one));
  // In English the point of some units moves: 67.9 亿元 are 6.79 billion yuan.
  const shift = englishShifts[unit] ?? 0;
  if (shift !== 0 && hasUnit && Number(number) === Number(`${cell}e${shift}`)) return true;
  const isLong = number.replace('.', '').length >= rareDigits && !isYear(number);
  return sameNumber(number, cell) && (number.includes('.') || hasUnit || isLong);
}

const isYear = (number: string): boolean => /^(?:19|20)\d{2}$/.test(number);
