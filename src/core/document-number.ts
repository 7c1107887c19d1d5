/** A document’s number in one spelling, whatever brackets and spaces it was typed with: two that are alike are one. */
export const plainNumber = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[[(【〔]/g, '〔')
    .replace(/[\])】〕]/g, '〕')
    .replace(/\s+/g, '')
    .toUpperCase();

/** The year that a number is of, in brackets or, of a national standard, at its end; null where it has none. */
export function yearInNumber(number: string): string | null {
  const plain = plainNumber(number);
  return /〔(\d{4})〕/.exec(plain)?.[1] ?? /-(\d{4})$/.exec(plain)?.[1] ?? null;
}

/** What stands before the year and says which office numbered it; null where the number has no such part. */
export const officeInNumber = (number: string): string | null =>
  /^(.+?)〔\d{4}〕/.exec(plainNumber(number))?.[1] ?? null;
