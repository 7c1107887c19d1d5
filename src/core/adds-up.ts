import {
  add,
  compareDecimals,
  printExact,
  printRounded,
  readDecimal,
  subtract,
  zero,
  type Decimal,
} from './decimal.ts';

/** A total and what it is said to be made of. */
export interface Parts {
  total: number;
  parts: readonly number[];
  /** Decimals to which the total is rounded; without it the total is the exact sum. */
  roundedTo?: number;
}

/** What the parts of a total come to. */
export interface Addition {
  addsUp: boolean;
  /** How many parts there are. */
  count: number;
  /** The parts added: exact, without the surprises of floating point. */
  added: number;
  /** How far the parts lie above the total; below 0 where they fall short of it. */
  difference: number;
}

/** Adds the parts of a total and compares the two. */
export function addUp({ total, parts, roundedTo }: Parts): Addition {
  const added = parts.map(decimalOf).reduce(add, zero);
  const whole = decimalOf(total);
  const compared = roundedTo === undefined ? added : readDecimal(printRounded(added, roundedTo));
  return {
    addsUp: compareDecimals(compared, whole) === 0,
    count: parts.length,
    added: numberOf(added),
    difference: numberOf(subtract(added, whole)),
  };
}

/** A total with its parts, and what is said where they do not come to it. */
export interface ExplainedParts extends Parts {
  reason: string | null;
}

/** A total that has to be the sum of its parts: there is no source to say otherwise. */
export const plainSum = (total: number, parts: readonly number[]): ExplainedParts => ({ total, parts, reason: null });

/** True where a total is not the sum of its parts and nothing says why: such a one is not published. */
export const isUnexplained = ({ reason, ...sum }: ExplainedParts): boolean => reason === null && !addUp(sum).addsUp;

const decimalOf = (value: number): Decimal => readDecimal(String(value));

const numberOf = (value: Decimal): number => Number(printExact(value, 0));
