import { expect, test } from 'vitest';
import type { ChartModel } from './chart-model.ts';
import { mostChoices, rankChoices } from './rank-choices.ts';

const ranks = (count: number, kind: 'rank' | 'value' = 'rank') =>
  ({
    kind,
    series: Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: `Area ${at}`, points: [] })),
  }) as unknown as ChartModel;

test('lines of ranks may be lit one by one, up to as many as the style sheet has rules for', () => {
  expect(rankChoices(ranks(30))).toHaveLength(30);
  expect(rankChoices(ranks(mostChoices))).toHaveLength(mostChoices);
  expect(rankChoices(ranks(mostChoices + 1))).toEqual([]);
});

test('one line alone, and a chart of values, offer no choice', () => {
  expect(rankChoices(ranks(1))).toEqual([]);
  expect(rankChoices(ranks(6, 'value'))).toEqual([]);
});
