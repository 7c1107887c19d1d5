import { printRounded, readDecimal } from './decimal.ts';

const name = /\[([^[\]]+)\]/g;

/** The rows that a formula names, each by its key in square brackets: `[rate|2021]-0.14`. */
export const namesIn = (formula: string): string[] => [...formula.matchAll(name)].map(([, key = '']) => key.trim());

/** A formula with something said in place of each name. */
export const withNames = (formula: string, say: (key: string) => string): string =>
  formula.replaceAll(name, (_, key: string) => say(key.trim()));

interface Fraction {
  over: bigint;
  under: bigint;
}

/**
 * What numbers joined by + - × ÷ and brackets come to, exactly, then rounded half up to `places`. Null where a formula is
 * anything else, or divides by nothing.
 */
export function computeFormula(formula: string, places: number): string | null {
  const signs = formula.match(/\d+(?:\.\d+)?|[-+×÷*/()]|[^\s]/g) ?? [];
  let at = 0;
  const next = (...any: string[]): string | null => (any.includes(signs[at] ?? '') ? (signs[at++] ?? null) : null);

  function one(): Fraction | null {
    if (next('(') !== null) {
      const inner = sum();
      return next(')') === null ? null : inner;
    }
    const written = signs[at] ?? '';
    if (!/^\d/.test(written)) return null;
    at += 1;
    const { digits, scale } = readDecimal(written);
    return { over: digits, under: 10n ** BigInt(scale) };
  }

  function product(): Fraction | null {
    let left = one();
    for (let sign = next('×', '*', '÷', '/'); sign !== null; sign = next('×', '*', '÷', '/')) {
      const right = one();
      if (!left || !right) return null;
      const isDivided = sign === '÷' || sign === '/';
      left = isDivided
        ? { over: left.over * right.under, under: left.under * right.over }
        : { over: left.over * right.over, under: left.under * right.under };
      if (left.under === 0n) return null;
    }
    return left;
  }

  function sum(): Fraction | null {
    let left = product();
    for (let sign = next('+', '-'); sign !== null; sign = next('+', '-')) {
      const right = product();
      if (!left || !right) return null;
      const added = right.over * left.under * (sign === '-' ? -1n : 1n);
      left = { over: left.over * right.under + added, under: left.under * right.under };
    }
    return left;
  }

  const found = sum();
  if (!found || at !== signs.length) return null;
  const shared = commonOf(found.over < 0n ? -found.over : found.over, found.under);
  return printRounded({ digits: found.over / shared, scale: 0 }, places, Number(found.under / shared));
}

const commonOf = (one: bigint, other: bigint): bigint => (other === 0n ? one : commonOf(other, one % other));
