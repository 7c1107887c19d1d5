import { expect, test } from 'vitest';
import { textEms, wrapEvenly, wrapText } from './chart-text.ts';

test('a Chinese character is one em wide, a Latin letter about half', () => {
  expect(textEms('示例')).toBe(2);
  expect(textEms('sample')).toBeLessThan(4.5);
});

test('lines break between words, and not before a closing mark', () => {
  expect(wrapText('at least ninety per cent', 80, 10)).toEqual(['at least ninety', 'per cent']);
  expect(wrapText('不低于九成，且逐年', 50, 10)).toEqual(['不低于', '九成，', '且逐年']);
});

test('no opening mark ends a line', () => {
  expect(wrapText('见标准（二）', 40, 10)).toEqual(['见标准', '（二）']);
});

test('a word wider than the line stands alone', () => {
  expect(wrapText('a Donaudampfschifffahrt b', 50, 10)).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
});

test('even wrapping leaves no single word over', () => {
  expect(wrapText('a year or two', 58, 10)).toEqual(['a year or', 'two']);
  expect(wrapEvenly('a year or two', 58, 10)).toEqual(['a year', 'or two']);
});
