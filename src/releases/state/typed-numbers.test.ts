import { describe, expect, test } from 'vitest';
import { isTyped, operandsOf, typedNumbers } from './typed-numbers.ts';

const numbersOf = (line: string) => typedNumbers(line).map(({ number }) => number);
const saysIt = (line: string, cell: string, unit: string | null) =>
  typedNumbers(line).some((typed) => isTyped(typed, cell, unit));

test('the numbers of a sentence are found with their decimals and without the commas of thousands', () => {
  expect(numbersOf('2021 年是 97.89%，公厕 165,186 座；共 28,000 个。')).toEqual(['2021', '97.89', '165186', '28000']);
  expect(numbersOf('It rose to 99.9.')).toEqual(['99.9']);
});

test('what is part of a code, a day or another number is none', () => {
  expect(numbersOf('P-000026 on 2021-12-31, v1.2.3, W20/21, 3D, clause 3.11-2')).toEqual([]);
});

test('in a formula a minus joins two numbers', () => {
  expect(operandsOf('99.88-0.14').map(({ number }) => number)).toEqual(['99.88', '0.14']);
});

describe('a typed number is a figure', () => {
  test('where it has its decimals, however it is written', () => {
    expect(saysIt('全国是 97.89', '97.89', 'percent')).toBe(true);
    expect(saysIt('It was 82.0', '82', 'percent')).toBe(true);
    expect(saysIt('It was 97.8', '97.89', 'percent')).toBe(false);
  });

  test('without decimals where its unit is behind it, in either language', () => {
    expect(saysIt('有 239 天', '239', 'day')).toBe(true);
    expect(saysIt('on 239 days', '239', 'day')).toBe(true);
    expect(saysIt('on page 239', '239', 'day')).toBe(false);
    expect(saysIt('239 人', '239', 'day')).toBe(false);
  });

  test('where it is long, but not where it may be a year', () => {
    expect(saysIt('165,186 of them', '165186', 'count')).toBe(true);
    expect(saysIt('in 2021', '2021', 'count')).toBe(false);
  });

  test('not where it is round: 100 is said of many things', () => {
    expect(saysIt('100%', '100', 'percent')).toBe(false);
    expect(saysIt('50 天', '50', 'day')).toBe(false);
  });

  test('a cell without unit is one only with decimals', () => {
    expect(saysIt('12 of them', '12', null)).toBe(false);
    expect(saysIt('a score of 93.27', '93.27', null)).toBe(true);
  });

  test('in English the point of some units moves', () => {
    expect(saysIt('6.79 billion yuan', '67.9', 'hundred-million-yuan')).toBe(true);
    expect(saysIt('67.9 亿元', '67.9', 'hundred-million-yuan')).toBe(true);
  });
});
