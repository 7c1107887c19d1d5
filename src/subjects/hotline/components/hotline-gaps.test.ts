import { expect, test } from 'vitest';
import { viewMonths, type HotlineRecord } from '../model/hotline-months.ts';
import { category, record } from '../model/hotline.fixture.ts';
import { hotlineGaps } from './hotline-gaps.ts';

const gapsOf = (...records: HotlineRecord[]) => hotlineGaps('en', 'Sampleton', viewMonths(records), true);
const idsOf = (...records: HotlineRecord[]) => gapsOf(...records).map(({ id }) => id);
const whole = [record('2025-03', 'accepted', 9), category('2025-03', 'c01', 9, 'no')];

test('of a month that is known in whole nothing is missing', () => {
  expect(idsOf(...whole)).toEqual([]);
});

test('months between the first and the last are one gap', () => {
  const gaps = gapsOf(...whole, record('2025-01', 'accepted', 9), category('2025-01', 'c01', 9, 'no'));
  expect(gaps.map(({ id, title }) => [id, title])).toEqual([['months', 'The other 1 month of the hotline']]);
});

test('a rate without its base, a month without categories, a year from elsewhere and a month cut short are missing', () => {
  expect(
    idsOf(
      record('2025-03', 'accepted', 200, { certainty: 'likely', published_on: '2025-03-29' }),
      record('2025-03', 'closed', 150),
      record('2025-03', 'closing-rate', 80),
    ),
  ).toEqual(['rate/2025-03', 'categories/2025-03', 'year/2025-03', 'until/2025-03']);
});

test('a rate that follows is no gap, and without any month nothing is told', () => {
  expect(idsOf(...whole, record('2025-03', 'closed', 9), record('2025-03', 'closing-rate', 100))).toEqual([]);
  expect(idsOf()).toEqual([]);
});
