import { expect, test } from 'vitest';
import { computeFormula, namesIn, withNames } from './formula.ts';

test('a formula is computed exactly and rounded half up', () => {
  expect(computeFormula('99.88-0.14', 2)).toBe('99.74');
  expect(computeFormula('86.5 + 1.0', 1)).toBe('87.5');
  expect(computeFormula('742539/975595×100', 1)).toBe('76.1');
  expect(computeFormula('(245 - 63) ÷ 365 * 100', 2)).toBe('49.86');
  expect(computeFormula('2-5', 0)).toBe('-3');
  expect(computeFormula('2+3×4', 0)).toBe('14');
});

test('what is no formula of numbers has no result', () => {
  for (const formula of ['', '示例：179 ÷ 200', '1 ÷ 0', '(1+2', '1 2', '-3', '5%', '1+'])
    expect(computeFormula(formula, 1)).toBeNull();
});

test('rows are named in square brackets, and something is said in their place', () => {
  const formula = '[rate|S00|2021] - [ rate|S00|2020 ]';
  expect(namesIn(formula)).toEqual(['rate|S00|2021', 'rate|S00|2020']);
  expect(withNames(formula, (key) => (key.endsWith('2021') ? '95.2' : '94'))).toBe('95.2 - 94');
  expect(namesIn('99.88-0.14')).toEqual([]);
});
