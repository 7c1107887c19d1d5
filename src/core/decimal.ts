/** A decimal number kept exactly: `digits` with the point `scale` places from the right. 87.35 = 8735, 2. */
export interface Decimal {
  digits: bigint;
  scale: number;
}

export const zero: Decimal = { digits: 0n, scale: 0 };

/** A number as a file prints it, "87.35". Throws where it is none. */
export function readDecimal(printed: string): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(printed)) throw new Error(`"${printed}" is not a decimal number.`);
  const [whole = '', decimals = ''] = printed.split('.');
  return { digits: BigInt(whole + decimals), scale: decimals.length };
}

export function add(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return { digits: digitsAt(left, scale) + digitsAt(right, scale), scale };
}

const negate = ({ digits, scale }: Decimal): Decimal => ({ digits: -digits, scale });

export const subtract = (left: Decimal, right: Decimal): Decimal => add(left, negate(right));

export const multiply = (left: Decimal, right: Decimal): Decimal => ({
  digits: left.digits * right.digits,
  scale: left.scale + right.scale,
});

/** `weight` per cent of a number. */
export function shareOf(value: Decimal, weight: Decimal): Decimal {
  const { digits, scale } = multiply(value, weight);
  return { digits, scale: scale + 2 };
}

export const sum = (values: readonly Decimal[]): Decimal => values.reduce(add, zero);

/** Below 0 where `left` is the smaller, above where it is the larger. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const { digits } = subtract(left, right);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/** A number, or a part of it in `parts`, rounded half up as one does by hand (-0.005 is -0.01): "93.27". */
export function printRounded(value: Decimal, places: number, parts = 1): string {
  const divisor = BigInt(parts) * 10n ** BigInt(Math.max(0, value.scale - places));
  const size =
    (absolute(value.digits) * 10n ** BigInt(Math.max(0, places - value.scale)) * 2n + divisor) / (2n * divisor);
  return write(value.digits < 0n && size > 0n, size, places);
}

/** A number with all its decimals, at least `places`: "8.825", "54.70". */
export function printExact(value: Decimal, places: number): string {
  return printRounded(value, Math.max(places, decimalsOf(value)));
}

/** How many decimals a number needs: 2.50 needs one. */
export function decimalsOf({ digits, scale }: Decimal): number {
  const zeros = /0*$/.exec(digits.toString())?.[0].length ?? 0;
  return digits === 0n ? 0 : Math.max(0, scale - zeros);
}

const digitsAt = ({ digits, scale }: Decimal, target: number): bigint => digits * 10n ** BigInt(target - scale);

const absolute = (digits: bigint): bigint => (digits < 0n ? -digits : digits);

function write(isNegative: boolean, size: bigint, places: number): string {
  const text = size.toString().padStart(places + 1, '0');
  const point = text.length - places;
  const decimals = places === 0 ? '' : `.${text.slice(point)}`;
  return `${isNegative ? '-' : ''}${text.slice(0, point)}${decimals}`;
}
