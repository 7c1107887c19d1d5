import { add, compareDecimals, printExact, readDecimal, subtract, zero, type Decimal } from './decimal.ts';

/** A total and what it is said to be made of. */
export interface Parts {
  total: number;
  parts: readonly number[];
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
export function addUp({ total, parts }: Parts): Addition {
  const added = parts.map(decimalOf).reduce(add, zero);
  const whole = decimalOf(total);
  return {
    addsUp: compareDecimals(added, whole) === 0,
    count: parts.length,
    added: numberOf(added),
    difference: numberOf(subtract(added, whole)),
  };
}

/** A total with its parts, and what is said where they do not come to it. */
export interface ExplainedParts extends Parts {
  reason: string | null;
}

/** True where a total is not the sum of its parts and nothing says why: such a one is not published. */
export const isUnexplained = ({ reason, ...sum }: ExplainedParts): boolean => reason === null && !addUp(sum).addsUp;

const decimalOf = (value: number): Decimal => readDecimal(String(value));

const numberOf = (value: Decimal): number => Number(printExact(value, 0));
