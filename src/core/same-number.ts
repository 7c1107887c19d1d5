const plainDecimal = /^(-?)0*(\d+?)(?:\.(?=\d)(\d*?)0*)?$/;

/**
 * True where two cells print the same number: 82.0 and 82, 0.50 and 0.5, -0 and 0. Compared digit by digit, so that no two
 * numbers are taken for one. Cells that are no plain decimals are the same only where they are written the same.
 */
export function sameNumber(left: string | null, right: string | null): boolean {
  if (left === right) return true;
  const [one, other] = [plainest(left), plainest(right)];
  return one !== null && one === other;
}

/** The shortest writing of a decimal number; null where it is none. */
function plainest(printed: string | null): string | null {
  const match = plainDecimal.exec(printed ?? '');
  if (!match) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  const size = decimals === '' ? whole : `${whole}.${decimals}`;
  return size === '0' ? size : sign + size;
}
