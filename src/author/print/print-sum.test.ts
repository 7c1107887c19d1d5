import { expect, test } from 'vitest';
import { printSum, type SumLook } from './print-sum.ts';

const look: SumLook = { kind: 'difference', unit: 'percent', places: 1, isPercent: false, isSigned: false };

test('two percentages are percentage points apart, not per cent', () => {
  expect(printSum('en', '49.1', look)).toBe('49.1\u00a0percentage points');
  expect(printSum('zh', '49.1', look)).toBe('49.1\u00a0个百分点');
});

test('another difference has the unit of its figures and its own decimals', () => {
  expect(printSum('en', '61', { ...look, unit: 'day', places: 0 })).toBe('61\u00a0days');
  expect(printSum('zh', '1.0', { ...look, unit: 'year' })).toBe('1.0\u00a0岁');
  expect(printSum('en', '1234', { ...look, unit: null, places: 0 })).toBe('1,234');
});

test('a sign is printed where it is asked for, and always below zero', () => {
  expect(printSum('en', '-61', { ...look, unit: 'day', places: 0, isSigned: true })).toBe('\u221261\u00a0days');
  expect(printSum('en', '11', { ...look, unit: 'day', places: 0, isSigned: true })).toBe('+11\u00a0days');
  expect(printSum('en', '0', { ...look, unit: 'day', places: 0, isSigned: true })).toBe('0\u00a0days');
  expect(printSum('en', '-2.5', look)).toBe('\u22122.5\u00a0percentage points');
});

test('a ratio is so many times, or a percentage', () => {
  expect(printSum('en', '2.0', { ...look, kind: 'ratio' })).toBe('2.0\u00a0times');
  expect(printSum('zh', '2.0', { ...look, kind: 'ratio' })).toBe('2.0\u00a0倍');
  expect(printSum('en', '65.5', { ...look, kind: 'ratio', isPercent: true })).toBe('65.5\u00a0%');
});
