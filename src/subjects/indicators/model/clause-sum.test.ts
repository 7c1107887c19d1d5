import { expect, test } from 'vitest';
import { clauseSum } from './clause-sum.ts';
import { scorecards } from './scorecard.ts';

test('the clauses of an edition are the sum of their results', () => {
  const counts = { 'not-met': 1, met: 2, 'cannot-judge': 3, 'no-figure': 4 };
  expect(clauseSum({ lines: [], counts })).toMatchObject({ total: 0, parts: [1, 2, 3, 4] });
  expect(scorecards({ editions: [], thresholds: [], views: [] }).map(clauseSum)).toEqual([]);
});
