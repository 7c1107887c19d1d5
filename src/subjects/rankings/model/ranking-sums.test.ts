import { expect, test } from 'vitest';
import { addUp } from '../../../core/adds-up.ts';
import { scoreSum, weightSum } from './ranking-sums.ts';
import { adjustment, month, sourcesOf, weights } from './ranking.fixture.ts';
import { rankedIn, rankMonths } from './ranking.ts';

const scoring = weights({ open: '60', unannounced: '30', satisfaction: '10' });
const [ranking] = rankMonths(
  sourcesOf({
    scoring,
    inspections: month('2025-01', { A: ['91.20', '88.5', '95'], B: ['90.01', '92.35', '88.25'] }),
    adjustments: [adjustment('2025-01', 'A', '-1.5')],
  }),
);
const scored = (code: string) => {
  const area = ranking && rankedIn(ranking, code);
  if (!area) throw new Error(`${code} is not ranked`);
  return area;
};

test('a total is the sum of the points of its components and of what was given or taken', () => {
  expect(scoreSum(scored('A'))).toMatchObject({ total: 89.27, parts: [54.72, 26.55, 9.5, -1.5] });
  expect(addUp(scoreSum(scored('A'))).addsUp).toBe(true);
});

test('a printed total is compared with the rounded sum', () => {
  // 54.006 + 27.705 + 8.825 = 90.536
  expect(addUp(scoreSum(scored('B')))).toMatchObject({ addsUp: true, count: 3, added: 90.536 });
  expect(addUp({ ...scoreSum(scored('B')), total: 90.53 }).addsUp).toBe(false);
});

test('weights are the parts of a hundred', () => {
  expect(weightSum([{ weight: '60' }, { weight: '40' }])).toMatchObject({ total: 100, parts: [60, 40] });
});
