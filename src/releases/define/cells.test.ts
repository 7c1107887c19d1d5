import { describe, expect, test } from 'vitest';
import { code, day, number, oneOf, text } from './cells.ts';

const notes = { title: { zh: '列', en: 'Column' } };

/** The rule a text breaks, or null where it is read. */
const broken = (schema: ReturnType<typeof text | typeof number>, value: string | null): string | null => {
  const { error } = schema.safeParse(value);
  const issue = error?.issues[0];
  return issue === undefined ? null : issue.code === 'custom' ? String(issue.params?.['rule']) : issue.code;
};

describe('a number', () => {
  test('is read as written, without rounding away its value', () => {
    expect(number(notes).parse('0')).toBe(0);
    expect(number(notes).parse('-0.50')).toBe(-0.5);
    expect(number(notes).parse('0.007')).toBe(0.007);
    expect(number(notes).parse('-123456789012.345')).toBe(-123456789012.345);
    expect(number(notes).parse('0.000000123456789012345')).toBe(1.23456789012345e-7);
  });

  test('that begins with zeros, or has more digits than a program keeps, is refused', () => {
    for (const value of ['00052', '007', '-01.5', '00.5', '00'])
      expect(broken(number(notes), value)).toBe('number-zeros');
    for (const value of ['9999999999999999999', '52.10000000000001', '-1234567890123456'])
      expect(broken(number(notes), value)).toBe('number-long');
  });

  test('is never made out of an empty cell', () => {
    expect(broken(number(notes), '')).toBe('number-format');
    expect(broken(number(notes), null)).toBe('invalid_type');
    expect(number(notes).nullable().parse(null)).toBeNull();
  });

  test('with a comma, a sign or in full width says which', () => {
    expect(broken(number(notes), '1,000')).toBe('number-comma');
    expect(broken(number(notes), '95%')).toBe('number-percent');
    expect(broken(number(notes), '９５')).toBe('full-width');
    expect(broken(number(notes), '9５')).toBe('full-width');
    expect(broken(number(notes), ' 95')).toBe('outer-space');
    expect(broken(number(notes), '95\u00a0')).toBe('outer-space');
  });

  test('keeps to its bounds, both included', () => {
    const share = number({ ...notes, min: 0, max: 100, integer: true });
    expect(['0', '100'].map((value) => share.parse(value))).toEqual([0, 100]);
    expect(['-1', '101', '1.5', '1.0'].map((value) => broken(share, value))).toEqual([
      'number-range',
      'number-range',
      'number-integer',
      null,
    ]);
  });
});

test('a day exists in the calendar and stays text', () => {
  expect(day(notes).parse('2024-02-29')).toBe('2024-02-29');
  expect(() => day(notes).parse('2023-02-29')).toThrow();
  expect(() => day(notes).parse('2023-2-9')).toThrow();
  expect(() => day(notes).parse('2023-00-10')).toThrow();
});

test('a code keeps to its whole pattern', () => {
  const either = code({ ...notes, pattern: 'A\\d|B' });
  expect(['A1', 'B'].map((value) => either.parse(value))).toEqual(['A1', 'B']);
  for (const value of ['A1x', 'xB', 'A', '']) expect(() => either.parse(value)).toThrow();
});

test('one of a list is nothing that every object has', () => {
  const list = oneOf({ yes: { zh: '是', en: 'Yes' } }, notes);
  expect(list.parse('yes')).toBe('yes');
  for (const value of ['constructor', 'Yes', '']) expect(() => list.parse(value)).toThrow();
});

test('text keeps its inner newlines and quotes', () => {
  expect(text(notes).parse('a\n"b", c')).toBe('a\n"b", c');
});
