import {
  compareDecimals,
  decimalsOf,
  printRounded,
  readDecimal,
  subtract,
  zero,
  type Decimal,
} from '../../core/decimal.ts';
import { printedDecimals } from '../../core/printed-decimals.ts';
import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';

/** `difference`: the first figure less the second; `ratio`: how many times the second the first is. */
export type SumKind = 'difference' | 'ratio';

/** A figure that a sum is made of. */
export interface SummedCell {
  printed: string;
  /** Code of the unit; null where the cell is no quantity. */
  unit: string | null;
  record: Pick<RowRecord, 'printed'>;
  dataset: Pick<Dataset, 'name' | 'columns' | 'covers'>;
}

/**
 * Why two cells make no sum. `preliminary`: one is a preliminary figure and the other is none; `zero`: nothing can be
 * measured by it.
 */
export type SumFault = 'number' | 'unit' | 'year' | 'preliminary' | 'zero';

/** A sum, printed with its decimals. */
export interface CellSum {
  printed: string;
  places: number;
  /** True where digits were left out. */
  isRounded: boolean;
}

/** True where a cell is a number that can be computed with. */
export const isNumber = (cell: string): boolean => /^-?\d+(\.\d+)?$/.test(cell);

/** True where rows of its dataset say when that was which they tell of, and this one does not: its source states none. */
export const lacksYear = ({ record: { printed }, dataset: { covers } }: SummedCell): boolean =>
  (covers ?? []).some((column) => column !== undefined && (printed[column] ?? null) === null);

const isPreliminary = ({ record: { printed }, dataset }: SummedCell): boolean =>
  describeColumns(dataset).some(
    ({ name, column: { preliminary } }) => preliminary !== undefined && printed[name] === preliminary,
  );

/** The first thing that keeps two cells from a sum; null = none does. */
export function sumFault(kind: SumKind, first: SummedCell, second: SummedCell): SumFault | null {
  if (!isNumber(first.printed) || !isNumber(second.printed)) return 'number';
  if (first.unit !== second.unit) return 'unit';
  if (lacksYear(first) || lacksYear(second)) return 'year';
  if (isPreliminary(first) !== isPreliminary(second)) return 'preliminary';
  return kind === 'ratio' && compareDecimals(readDecimal(second.printed), zero) <= 0 ? 'zero' : null;
}

/** Decimals of a ratio whose author asks for none. */
const usualRatioPlaces = 1;
const mostRatioPlaces = 4;

/** The decimals that a sum of two cells may have: a difference never more than the more exact of them. */
export const mostPlaces = (kind: SumKind, first: string, second: string): number =>
  kind === 'ratio' ? mostRatioPlaces : Math.max(printedDecimals(first), printedDecimals(second));

/**
 * The sum of two cells that `sumFault` lets pass, rounded half up. A difference has the decimals of the less exact of
 * the two: what one of them does not state the difference cannot.
 */
export function sumOfCells(
  kind: SumKind,
  first: string,
  second: string,
  { places: asked, isPercent = false }: { places?: number; isPercent?: boolean } = {},
): CellSum {
  const [one, other] = [readDecimal(first), readDecimal(second)];
  if (kind === 'difference') {
    const exact = subtract(one, other);
    const places = asked ?? Math.min(printedDecimals(first), printedDecimals(second));
    return { printed: printRounded(exact, places), places, isRounded: decimalsOf(exact) > places };
  }
  const places = asked ?? usualRatioPlaces;
  const scale = Math.max(one.scale, other.scale);
  const [part, whole] = [wholeAt(one, scale) * (isPercent ? 100n : 1n), wholeAt(other, scale)];
  return {
    printed: printRounded({ digits: part, scale: 0 }, places, Number(whole)),
    places,
    isRounded: (part * 10n ** BigInt(places)) % whole !== 0n,
  };
}

/** True where the first figure is the smaller, however little: a rounded difference may print as zero. */
export const isSmaller = (first: string, second: string): boolean =>
  compareDecimals(readDecimal(first), readDecimal(second)) < 0;

/** True where a sum is not zero and is printed as zero, for want of decimals. */
export function isLostInRounding(kind: SumKind, first: string, second: string, { printed }: CellSum): boolean {
  if (compareDecimals(readDecimal(printed), zero) !== 0) return false;
  return compareDecimals(readDecimal(first), kind === 'ratio' ? zero : readDecimal(second)) !== 0;
}

/** True where the sum is below zero. */
export const isBelowZero = (printed: string): boolean => printed.startsWith('-');

const wholeAt = ({ digits, scale }: Decimal, target: number): bigint => digits * 10n ** BigInt(target - scale);
