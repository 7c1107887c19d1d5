import { expect, test } from 'vitest';
import { wallSentence } from './wall-sentence.ts';

const wall = {
  totals: {
    'closed-on-time': 12001,
    'closed-late': 1200,
    'closed-unfixed': 81,
    'came-back': 95,
    open: 531,
    overdue: 81,
  },
  total: 13989,
};

test.each(['zh', 'en'] as const)('the numbers of the sentence add up to its total: %s', (locale) => {
  const [total = 0, ...parts] = [...wallSentence(locale, wall, true).matchAll(/[\d,]+/g)]
    .map(([printed]) => Number(printed.replaceAll(',', '')))
    .filter((count) => count > 0);
  expect(total).toBe(13989);
  expect(parts).toHaveLength(6);
  expect(parts.reduce((sum, one) => sum + one, 0)).toBe(total);
});

test('of sample data it begins by saying so, of official data it does not', () => {
  expect(wallSentence('en', wall, true)).toMatch(/^Sample, invented districts: of 13,989 problems, /);
  expect(wallSentence('zh', wall, true)).toMatch(/^示例数据、虚构地区：13,989 个问题里，/);
  expect(wallSentence('en', wall, false)).toMatch(/^Of 13,989 problems, /);
  expect(wallSentence('zh', wall, false)).toMatch(/^13,989 个问题里，/);
});
