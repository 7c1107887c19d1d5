import { expect, test } from 'vitest';
import { hasTies, rankSeries, withEveryMonth } from './rank-series.ts';
import { inspection, month, sourcesOf, weights } from './ranking.fixture.ts';
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
  expect(
    lines.map(({ area, placings }) => [area.code, ...placings.map(({ rank, standing }) => rank ?? standing)]),
  ).toEqual([
    ['A', 1, 2],
    ['B', 'absent', 1],
    ['C', 2, 'not-ranked'],
  ]);
  expect(size).toBe(2);
});

test('a group that nobody is in has no lines', () => {
  expect(rankSeries(rankings, 'county')).toEqual({
    group: 'county',
    months: ['2025-01', '2025-02'],
    lines: [],
    size: 0,
  });
});

test('a month without a ranking is no month of the series, but has its place on a time axis', () => {
  const gap = rankSeries(
    rankMonths(
      sourcesOf({
        inspections: [...month('2024-12', { A: ['90'] }), ...month('2025-02', { A: ['91'] })],
        scoring: weights({ open: '100' }, '2024-12'),
      }),
    ),
    'urban',
  );
  expect(gap.months).toEqual(['2024-12', '2025-02']);
  const { months, lines } = withEveryMonth(gap);
  expect(months).toEqual(['2024-12', '2025-01', '2025-02']);
  expect(lines.map(({ placings }) => placings.map(({ rank, standing }) => rank ?? standing))).toEqual([
    [1, 'absent', 1],
  ]);
});

test('a series without months gains none', () => {
  expect(withEveryMonth(rankSeries([], 'urban'))).toEqual({ group: 'urban', months: [], lines: [], size: 0 });
});

test('areas that share a rank in one month are told; those without a rank share none', () => {
  const seriesOf = (scores: Record<string, string[]>) =>
    rankSeries(
      rankMonths(sourcesOf({ inspections: month('2025-01', scores), scoring: weights({ open: '100' }, '2025-01') })),
      'urban',
    );
  expect([hasTies(seriesOf({ A: ['90'], B: ['90'] })), hasTies(seriesOf({ A: ['90'], B: ['91'] }))]).toEqual([
    true,
    false,
  ]);
  expect(hasTies(seriesOf({ A: [''], B: [''] }))).toBe(false);
});
