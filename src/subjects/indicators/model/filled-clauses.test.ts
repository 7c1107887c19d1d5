import { expect, test } from 'vitest';
import { filledClauses, type FirstDays } from './filled-clauses.ts';
import { edition, observation, sources, threshold } from './indicators.fixture.ts';
import { viewIndicators } from './indicators.ts';
import { scorecards } from './scorecard.ts';

const days: FirstDays = {
  clause: () => '2026-11-24',
  link: () => '2026-11-24',
  // Rows are known by their place: the first came earlier.
  figure: (key) => (key === '0' ? '2026-11-27' : '2026-12-01'),
};

const filledBy = (
  rows: Parameters<typeof sources>[0],
  part: Parameters<typeof threshold>[1] = {},
  told: Partial<FirstDays> = {},
) => {
  const thresholds = [threshold(90, part)];
  const views = viewIndicators(sources(rows, { thresholds }));
  const cards = scorecards({ editions: [edition('2014')], thresholds, views });
  return filledClauses(cards, 'city', { ...days, ...told }).map(({ on }) => on);
};

test('a clause is filled on the day of the first release with a figure of the city', () => {
  expect(filledBy([observation(2021, 95), observation(2022, 96)])).toEqual(['2026-11-27']);
  expect(filledBy([observation(2021, 95, { area: 'country' }), observation(2022, 96)])).toEqual(['2026-12-01']);
});

test('a clause that learns later which indicator it asks for is filled on that day', () => {
  expect(filledBy([observation(2021, 95)], {}, { link: () => '2026-11-30' })).toEqual(['2026-11-30']);
});

test('what came with its figure was never missing, and what has none still is', () => {
  expect(filledBy([observation(2021, 95)], {}, { clause: () => '2026-11-27' })).toEqual([]);
  expect(filledBy([])).toEqual([]);
});

test('what is to be in place was never missing a figure', () => {
  expect(filledBy([observation(2021, 95)], { comparison: 'yes' })).toEqual([]);
});

test('a figure that may count something else fills nothing', () => {
  expect(filledBy([observation(2021, 95)], { same_measure: 'not-known' })).toEqual([]);
});
