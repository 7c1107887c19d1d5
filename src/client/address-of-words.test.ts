import { expect, test } from 'vitest';
import { addressOfWords } from './address-of-words.ts';

const known = { overdue: '/explore/?state=overdue' };

test('words that have an address of their own lead to it, however they are written', () => {
  for (const words of ['overdue', ' Overdue ', 'ＯＶＥＲＤＵＥ'])
    expect(addressOfWords(words, '/explore/?q=', known)).toBe('/explore/?state=overdue');
});

test('all others are added to the address, so that they are read as one value', () => {
  expect(addressOfWords('a&b 示例', '/explore/?q=', known)).toBe('/explore/?q=a%26b%20%E7%A4%BA%E4%BE%8B');
  expect(addressOfWords('toString', '/explore/?q=', known)).toBe('/explore/?q=toString');
});
