import { expect, test } from 'vitest';
import { cohortName } from './cohort-name.ts';
import { partWords } from './part-words.ts';

test('a rate is printed with what it is of', () => {
  expect(partWords('en').part(81, 13989)).toBe('81/13,989 (0.6%)');
  expect(partWords('zh').part(1, 8)).toBe('1/8（12.5%）');
});

test('of nothing there is no share', () => expect(partWords('en').part(0, 0)).toBe('0/0'));

test('days have the word of their number; none are a dash', () => {
  expect([1, 2.5, null].map(partWords('en').days)).toEqual(['1 day', '2.5 days', '—']);
});

test('half-years are named in words', () => {
  expect([cohortName('en', '2025-H1'), cohortName('zh', '2025-H2')]).toEqual(['first half of 2025', '2025 年下半年']);
});
