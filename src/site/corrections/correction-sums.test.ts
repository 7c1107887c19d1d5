import { expect, test } from 'vitest';
import { correctedSubjects, correctionFolds, countedMonths } from './correction-sums.ts';
import type { TextCorrection } from './published-correction.ts';

const on = (day: string): TextCorrection => ({
  kind: 'article',
  id: day,
  on: day,
  title: `Sample ${day}`,
  reasons: ['Sample'],
  author: 'Sample desk',
  latest: '/en/articles/one/',
  version: 1,
  href: null,
  isWithdrawal: false,
});
const corrections = ['2026-03-09', '2026-01-05', '2025-12-01', '2025-11-03', '2025-11-02'].map(on);

test('months without a correction are bars of nothing, and only the newest months are drawn', () => {
  expect(countedMonths(corrections, 3)).toEqual({
    months: [
      { month: '2026-01', count: 1 },
      { month: '2026-02', count: 0 },
      { month: '2026-03', count: 1 },
    ],
    ...{ first: '2026-01', last: '2026-03' },
    busiest: { month: '2026-01', count: 1 },
  });
  expect(countedMonths(corrections, 9)?.busiest).toEqual({ month: '2025-11', count: 2 });
  expect(countedMonths([], 3)).toBe(null);
});

test('the newest months have a fold each, what is older a fold a year', () => {
  expect(correctionFolds(corrections, 2).map(({ time, corrections: own }) => `${time} ${own.length}`)).toEqual([
    '2026-03 1',
    '2026-01 1',
    '2025 3',
  ]);
});

test('the articles are counted as one subject, whatever their titles', () => {
  expect(correctedSubjects(corrections)).toEqual([{ title: null, count: 5 }]);
});
