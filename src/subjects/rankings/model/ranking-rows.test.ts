import { expect, test } from 'vitest';
import { rankingRows } from './ranking-rows.ts';
import { adjustment, month, sourcesOf, weights } from './ranking.fixture.ts';
import { rankMonths } from './ranking.ts';

const rankings = rankMonths(
  sourcesOf({
    inspections: [
      ...month('2025-01', { A: ['80.0'], B: ['90'] }),
      ...month('2025-02', { A: ['95.5'], B: ['90'], C: [''] }),
    ],
    adjustments: [adjustment('2025-02', 'A', '-1.5')],
    scoring: weights({ open: '100' }),
  }),
);
const rowsOf = (name: string) =>
  rankingRows(
    rankings.find((one) => one.month === name) ?? {
      month: name,
      groups: [],
      before: null,
      components: [],
      weightsChanged: false,
    },
    'inspections 2025-03-06',
  );

test('a ranked area has its rank, total and components as they are printed, and those of the month before', () => {
  expect(rowsOf('2025-02')[0]).toEqual({
    ...{ month: '2025-02', group: 'urban', area: 'A', rank: '1', total: '94.00', total_unit: 'point' },
    ...{ rank_before: '2', total_before: '80.00', open_score: '95.5', open_checks: '20', open_minimum_checks: '5' },
    ...{ open_weight_percent: '100', adjustments: '-1.50', short_of: null, certainty: 'derived' },
    computed_from: 'inspections 2025-03-06',
  });
});

test('the first month has no month before', () => {
  expect(rowsOf('2025-01')[0]).toMatchObject({ area: 'B', rank: '1', rank_before: null, total_before: null });
});

test('an area that is no longer ranked keeps the rank of the month before', () => {
  const [, then] = rankMonths(
    sourcesOf({
      inspections: [...month('2025-01', { A: ['80'], B: ['70'] }), ...month('2025-02', { A: ['80'], B: [''] })],
      scoring: weights({ open: '100' }),
    }),
  );
  expect(then && rankingRows(then, '')[1]).toMatchObject({
    ...{ area: 'B', rank: null, total: null, rank_before: '2', total_before: '70.00' },
  });
});

test('an area that is not ranked has no rank, and says what it is short of', () => {
  const [short] = rankingRows(
    rankMonths(
      sourcesOf({
        inspections: [...month('2025-01', { A: ['80'] })],
        scoring: weights({ open: '60', satisfaction: '40' }),
      }),
    )[0] ?? { month: '', groups: [], before: null, components: [], weightsChanged: false },
    '',
  );
  expect(short).toMatchObject({
    area: 'A',
    rank: null,
    total: null,
    short_of: 'satisfaction',
    satisfaction_score: null,
  });
});
