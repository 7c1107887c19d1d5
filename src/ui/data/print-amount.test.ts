import { expect, test } from 'vitest';
import { printAmount, printedUnit, shiftedAmount } from './print-amount.ts';

test('a number keeps the decimals of its source', () => {
  expect(printAmount('en', 77, 'year', 1)).toBe('77.0\u00a0years');
  expect(printAmount('zh', 97.89, 'percent')).toBe('97.89%');
});

test('where English has no word for the unit the point moves, and no digit changes', () => {
  expect(printAmount('zh', 67.9, 'hundred-million-yuan', 1)).toBe('67.9\u00a0亿元');
  expect(printAmount('en', 67.9, 'hundred-million-yuan', 1)).toBe('6.79\u00a0billion\u00a0yuan');
  expect(printAmount('en', 757, 'ten-thousand-tonne', 1)).toBe('7.570\u00a0million\u00a0tonnes');
  expect(printAmount('en', 15437.7, 'ten-thousand-tonne', 1)).toBe('154.377\u00a0million\u00a0tonnes');
  expect(printAmount('en', 468545, 'ten-thousand-square-metre', 0)).toBe('4,685.45\u00a0million\u00a0m²');
  expect(printAmount('en', 27, 'ten-thousand-cubic-metre', 0)).toBe('270,000\u00a0m³');
});

test('an axis counts in the unit of the printed numbers', () => {
  expect([shiftedAmount('en', 67.9, 'hundred-million-yuan'), printedUnit('en', 'hundred-million-yuan')]).toEqual([
    6.79,
    'billion yuan',
  ]);
  expect([shiftedAmount('zh', 67.9, 'hundred-million-yuan'), printedUnit('zh', 'hundred-million-yuan')]).toEqual([
    67.9,
    '亿元',
  ]);
  expect(printedUnit('en', 'square-metre')).toBe('m²');
});
