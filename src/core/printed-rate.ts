import { printRounded, readDecimal } from './decimal.ts';
import { printedDecimals } from './printed-decimals.ts';

/** A rate as its source prints it, and the whole numbers it would be a rate of. */
export interface PrintedRate {
  /** Per cent, with the decimals of the source: "98.53". */
  printed: string;
  part: number;
  whole: number;
}

/** A printed rate worked out again. */
export interface RateCheck {
  /** True where the counts give the printed rate, rounded as it is. */
  follows: boolean;
  /** Per cent, rounded half up to two decimals or to more where the source has more: "94.54"; null = a share of nothing. */
  computed: string | null;
  /** The one whole number of which `part` would be the printed rate; null where there is none or more than one. */
  base: number | null;
}

/** Works a printed rate out again from the counts printed beside it. */
export function checkRate({ printed, part, whole }: PrintedRate): RateCheck {
  const decimals = printedDecimals(printed);
  const rateOf = (base: number, places: number): string => percentOf(part, base, places);
  const isBase = (base: number): boolean => base > 0 && Number(rateOf(base, decimals)) === Number(printed);
  const near = Math.round((part * 100) / Number(printed));
  const only = isBase(near) && !isBase(near - 1) && !isBase(near + 1);
  return {
    follows: whole > 0 && isBase(whole),
    computed: whole > 0 ? rateOf(whole, Math.max(2, decimals)) : null,
    base: only ? near : null,
  };
}

/** Part of a whole in per cent, rounded half up: `percentOf(932, 955, 1)` is "97.6". */
export const percentOf = (part: number, whole: number, places: number): string =>
  printRounded(readDecimal(String(part * 100)), places, whole);
