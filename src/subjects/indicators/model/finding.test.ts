import { expect, test } from 'vitest';
import { countedDays, coverView } from './cover.ts';
import { courseFinding, missedBy, picturesOf } from './finding.ts';
import { indicator, observation, threshold, viewOf } from './indicators.fixture.ts';

const days = (year: number, value: number, more = {}) =>
  viewOf(
    [
      observation(year, value),
      ...Object.values(more).map((one) => observation(2020, Number(one), { area: 'country' })),
    ],
    {
      indicators: [{ ...indicator('rate'), unit: 'day' }],
      thresholds: [threshold(300, { unit: 'day' })],
    },
  );

test('one value is no chart, days of a year are squares beside the chart of the others', () => {
  const one = picturesOf(viewOf([observation(null, 95.9)]));
  expect([one.alone?.figure.value, one.alone?.days, one.isCharted]).toEqual([95.9, null, false]);
  const two = picturesOf(viewOf([observation(2020, 95), observation(2021, 96)]));
  expect(two).toEqual({ alone: null, isCharted: true });
  const counted = picturesOf(days(2024, 239, { country: 182 }));
  expect([counted.alone?.days, counted.isCharted]).toEqual([366, true]);
  expect(picturesOf(viewOf([]))).toEqual({ alone: null, isCharted: false });
});

test('a mean of days, and more days than the year has, are no squares', () => {
  expect(countedDays(days(2023, 248.1))).toBeNull();
  expect(countedDays(days(2021, 366))).toBeNull();
  expect(countedDays(viewOf([observation(2021, 90)]))).toBeNull();
});

test('the title of a chart tells the first and the last of the longest series', () => {
  const rows = [2021, 2022, 2023].map((year, at) => observation(year, [8.8, 19.1, 29.7][at] ?? 0, { area: 'country' }));
  const found = courseFinding(viewOf([...rows, observation(null, 50)]));
  expect([found?.from.value, found?.to.value, found?.course]).toEqual([8.8, 29.7, 'rose']);
  expect(courseFinding(viewOf([observation(2020, 5), observation(2021, 4)]))?.course).toBe('fell');
  expect(courseFinding(viewOf([observation(2020, 5), observation(2021, 5)]))?.course).toBe('same');
  expect(courseFinding(viewOf([observation(2020, 5), observation(null, 4)]))).toBeNull();
});

test('the title of a chart joins no figures that the chart does not join', () => {
  const found = courseFinding(viewOf([2015, 2021, 2022].map((year, at) => observation(year, [9, 1, 2][at] ?? 0))));
  expect([found?.from.value, found?.to.value, found?.course]).toEqual([1, 2, 'rose']);
  expect(courseFinding(viewOf([observation(2015, 5), observation(2020, 9)]))).toBeNull();
  const likely = observation(2022, 9, { certainty: 'likely' });
  expect(courseFinding(viewOf([observation(2020, 5), observation(2021, 6), likely]))).toBeNull();
});

test('what is missed is told of a least alone, exactly', () => {
  const shown = coverView(days(2021, 239), null);
  expect(shown && missedBy(shown)).toBe(61);
  const met = coverView(days(2021, 300), null);
  expect(met && missedBy(met)).toBeNull();
  const most = coverView(
    viewOf([observation(null, 95.9)], { thresholds: [threshold(90, { comparison: 'le' })] }),
    null,
  );
  expect(most && missedBy(most)).toBeNull();
});

test('a cover shows the figure a text is bound to, else the course of the longest series', () => {
  const view = viewOf([
    observation(null, 100),
    ...[2020, 2021, 2022].map((year) => observation(year, year - 1950, { area: 'country' })),
  ]);
  expect(coverView(view, '0')).toMatchObject({ figure: { value: 100 }, threshold: { target_value: 90 }, course: [] });
  expect(coverView(view, null)?.course.map(({ value }) => value)).toEqual([70, 71, 72]);
  expect(coverView(view, null)?.threshold).toBeNull();
  expect(coverView(view, 'gone')).toBeNull();
});
