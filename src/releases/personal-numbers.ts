import type { RuleName } from './rules.ts';

const mobile = /(?<!\d)(?:(?:\+|00)?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/;
// Area, day of birth, order and checksum: the day keeps out most credit codes and account numbers of 18 digits.
const identity = /(?<![\dA-Za-z])\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const plate =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•\s-]?(?=[A-HJ-NP-Z0-9]*\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9学警港澳挂](?![A-Za-z0-9])/;
const mayHoldOne = /[\d\uFF10-\uFF19]{4}|[A-Z\uFF21-\uFF3A][·•\s-]?[A-Z0-9\uFF10-\uFF3A]{4}/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the last sign is a checksum (ISO 7064, MOD 11-2). */
function hasIdentityChecksum(id: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return '10X98765432'[sum % 11] === id[17]?.toUpperCase();
}

/** A personal number in a text, shortened so that the error does not publish it; null = none. Names are not found. */
export function findPersonalNumber(text: string): { rule: RuleName; found: string } | null {
  if (!mayHoldOne.test(text)) return null;
  const plain = text.normalize('NFKC');
  const id = plain.match(identity)?.find(hasIdentityChecksum);
  if (id) return { rule: 'personal-id', found: shorten(id) };
  const phone = mobile.exec(plain)?.[0];
  if (phone) return { rule: 'personal-mobile', found: shorten(phone) };
  const car = plate.exec(plain)?.[0];
  return car ? { rule: 'personal-plate', found: shorten(car) } : null;
}

const shorten = (number: string): string => `${number.slice(0, 3)}…${number.slice(-2)}`;
