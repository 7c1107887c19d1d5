import { expect, test } from 'vitest';
import { missingFigures, numberedChapters, undatedFigures, unreadEditions } from './gaps.ts';
import { edition, observation, sources, threshold, viewOf } from './indicators.fixture.ts';
import { viewIndicators } from './indicators.ts';
import { rangesOf } from './number-ranges.ts';
import { scorecards } from './scorecard.ts';

const cardsOf = (rows: Parameters<typeof sources>[0], thresholds: ReturnType<typeof threshold>[]) =>
  scorecards({ editions: [edition('2014')], thresholds, views: viewIndicators(sources(rows, { thresholds })) });

test('a figure is missing where a clause asks and nothing is known of the city, be it a figure or something to be in place', () => {
  const cards = cardsOf(
    [observation(2021, 95)],
    [
      threshold(90),
      threshold(90, { id: 'missing', indicator: null }),
      threshold(null, { id: 'in-place', indicator: null, comparison: 'yes' }),
    ],
  );
  expect(missingFigures(cards).map(({ line }) => line.threshold.id)).toEqual(['missing', 'in-place']);
});

test('a year is missing where the source of a figure states none, whatever its area; retired indicators are let be', () => {
  const undated = viewOf([observation(null, 1), observation(2021, 2), observation(null, 3, { area: 'country' })]);
  expect(undatedFigures([undated]).map(({ figure }) => [figure.area.code, figure.value])).toEqual([
    ['city', 1],
    ['country', 3],
  ]);
  expect(undatedFigures([{ ...undated, retired: { until: '2020-01-01', successors: [] } }])).toEqual([]);
});

test('editions with clauses that nobody here has read, and those whose chapters are numbers alone', () => {
  const unread = cardsOf([], [threshold(90, { clause: '3', clause_en: '3' })]);
  expect([unreadEditions(unread).length, numberedChapters(unread).length]).toEqual([1, 0]);
  const chaptered = cardsOf([], [threshold(90, { clause_en: '3(1)', chapter: '三' })]);
  expect([unreadEditions(chaptered).length, numberedChapters(chaptered)[0]?.count]).toEqual([0, 1]);
});

test('numbers that follow each other are a range', () => {
  expect(rangesOf([1, 2, 3, 7, 9, 10])).toEqual(['1–3', '7', '9–10']);
  expect(rangesOf([])).toEqual([]);
});
