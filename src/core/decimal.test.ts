import { describe, expect, test } from 'vitest';
import { add, compareDecimals, printExact, printRounded, readDecimal, shareOf, subtract, sum } from './decimal.ts';

const number = readDecimal;

describe('a decimal number', () => {
  test('adds exactly where floats do not', () => {
    expect(printExact(add(number('0.1'), number('0.2')), 0)).toBe('0.3');
    expect(printExact(sum(Array.from({ length: 10 }, () => number('0.1'))), 0)).toBe('1');
    expect(printExact(subtract(number('1'), number('0.9')), 0)).toBe('0.1');
  });

  test('is the same number however many zeros it is printed with', () => {
    expect(compareDecimals(number('60'), number('60.00'))).toBe(0);
    expect(compareDecimals(number('87.3'), number('87.35'))).toBe(-1);
    expect(compareDecimals(number('-1'), number('-2'))).toBe(1);
  });

  test('has a share in per cent without loss', () => {
    expect(printExact(shareOf(number('88.25'), number('10')), 2)).toBe('8.825');
    expect(printExact(shareOf(number('91.2'), number('60')), 2)).toBe('54.72');
    expect(printExact(shareOf(number('87.35'), number('33.3')), 2)).toBe('29.08755');
  });

  test('ending in half a unit rounds up, where a float has already lost the half', () => {
    expect((1.005).toFixed(2)).toBe('1.00');
    expect(printRounded(number('1.005'), 2)).toBe('1.01');
    expect(printRounded(number('89.995'), 2)).toBe('90.00');
    expect(printRounded(number('89.9949'), 2)).toBe('89.99');
  });

  test('below zero rounds by its size, and is never minus nought', () => {
    expect(printRounded(number('-0.005'), 2)).toBe('-0.01');
    expect(printRounded(number('-0.0049'), 2)).toBe('0.00');
  });

  test('divided into parts is rounded once', () => {
    expect(printRounded(number('1'), 2, 3)).toBe('0.33');
    expect(printRounded(number('0.01'), 2, 2)).toBe('0.01');
    expect(printRounded(number('-2'), 2, 3)).toBe('-0.67');
    expect(printRounded(number('1000'), 2, 7)).toBe('142.86');
  });

  test('is printed with at least the decimals asked', () => {
    expect(printExact(number('54.7'), 2)).toBe('54.70');
    expect(printExact(number('0'), 2)).toBe('0.00');
    expect(printExact(number('100.000'), 0)).toBe('100');
    expect(printExact(number('-20.500'), 2)).toBe('-20.50');
  });

  test('is read from plain digits alone', () => {
    expect(() => number('1e3')).toThrowErrorMatchingInlineSnapshot(`[Error: "1e3" is not a decimal number.]`);
    expect(() => number('')).toThrowErrorMatchingInlineSnapshot(`[Error: "" is not a decimal number.]`);
  });
});
