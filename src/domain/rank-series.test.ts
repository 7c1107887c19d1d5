import { expect, test } from 'vitest';
import { inspection, month, sourcesOf } from './ranking.fixture.ts';
import { rankSeries } from './rank-series.ts';
import { rankMonths } from './ranking.ts';

const rankings = rankMonths(
  sourcesOf({
    inspections: [
      ...month('2025-01', { A: ['90'], C: ['80'] }),
      ...month('2025-02', { A: ['90'], B: ['95'] }),
      inspection('2025-02', 'C', 'open', '99', 2),
    ],
  }),
);

test('ranks of an area go with the months; absent and not ranked are told apart', () => {
  const { months, lines, size } = rankSeries(rankings, 'urban');
  expect(months).toEqual(['2025-01', '2025-02']);
  expect(lines.map(({ area, placings }) => [area.code, ...placings.map(({ rank, standing }) => rank ?? standing)])).toEqual([
    ['A', 1, 2],
    ['B', 'absent', 1],
    ['C', 2, 'not-ranked'],
  ]);
  expect(size).toBe(2);
});

test('a group that nobody is in has no lines', () => {
  expect(rankSeries(rankings, 'county')).toEqual({ group: 'county', months: ['2025-01', '2025-02'], lines: [], size: 0 });
});
