// The signs of a JSON text that need no escape; "<" among them, so a packed text never goes into HTML.
const signs = Array.from({ length: 127 - 35 }, (_, index) => String.fromCharCode(35 + index)).filter(
  (sign) => sign !== '\\',
);
const base = signs.length;
const digits = new Uint8Array(128);
signs.forEach((sign, digit) => {
  digits[sign.charCodeAt(0)] = digit;
});

/**
 * Whole numbers from 0 as text, a sign a digit: first the highest digits of all numbers, last the lowest. Compressed it
 * takes a fifth less than a list of numbers in JSON, and it is read without parsing.
 */
export function pack(numbers: ArrayLike<number>): string {
  let most = 0;
  for (let at = 0; at < numbers.length; at += 1) most = Math.max(most, numbers[at] ?? 0);
  const planes: string[] = [];
  for (let unit = 1; unit === 1 || unit <= most; unit *= base) {
    const plane: string[] = [];
    for (let at = 0; at < numbers.length; at += 1)
      plane.push(signs[Math.floor((numbers[at] ?? 0) / unit) % base] ?? '');
    planes.unshift(plane.join(''));
  }
  return planes.join('');
}

/** The `count` numbers of a packed text. */
export function unpack(text: string, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  const planes = count === 0 ? 0 : text.length / count;
  if (!Number.isInteger(planes)) throw new Error(`A column of ${count} rows has ${text.length} signs.`);
  for (let at = 0; at < text.length; at += 1) {
    const place = at % count;
    numbers[place] = (numbers[place] ?? 0) * base + (digits[text.charCodeAt(at)] ?? 0);
  }
  return numbers;
}

/** A number of either sign as one from 0; small ones stay small. */
export const foldSign = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);

export const unfoldSign = (folded: number): number => (folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2);

/** Each number as its difference from the one before, from 0. */
export const differences = (numbers: ArrayLike<number>): number[] =>
  Array.from(numbers, (number, at) => foldSign(number - (numbers[at - 1] ?? 0)));

export function sums(differing: ArrayLike<number>): Int32Array {
  let sum = 0;
  return Int32Array.from(differing, (folded) => (sum += unfoldSign(folded)));
}
