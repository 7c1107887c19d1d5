import { describe, expect, test } from 'vitest';
import type { Threshold } from '../datasets/thresholds.ts';
import { area, edition, indicator, observation, sources, threshold } from './indicators.fixture.ts';
import { viewIndicators, type IndicatorSources } from './indicators.ts';
import { trailPoints } from './ladder-trail.ts';
import { awayPercent, ladderRows, otherMeasures, withoutCovered, type LadderRow } from './ladder.ts';

type Rows = Parameters<typeof sources>[0];

const areas = [
  area('city'),
  { ...area('province'), kind: 'province' as const },
  { ...area('country'), kind: 'country' as const },
];
const rowsOf = (rows: Rows, changes: Partial<IndicatorSources> = {}): LadderRow[] =>
  ladderRows(viewIndicators(sources(rows, { areas, ...changes })));
const rowOf = (rows: Rows, thresholds: Threshold[] = [threshold(90)]) => rowsOf(rows, { thresholds })[0];

describe('distance from a clause', () => {
  test.each([
    ['ge', 300, 240, -20],
    ['gt', 50, 55, 10],
    ['le', 5, 4, 20],
    ['lt', 50, 60, -20],
    ['eq', 100, 90, -10],
    ['eq', 50, 60, -20],
  ] as const)('%s %d of %d is %d percent of the clause’s number, better above 0', (comparison, target, value, away) => {
    expect(awayPercent(value, threshold(target, { comparison }))).toBe(away);
  });

  test('is drawn from the middle, where the clause is, and ends with the scale', () => {
    const places = [90, 103.5, 63, 200, 1].map((value) => rowOf([observation(2021, value)])?.city);
    expect(places.map((city) => [city && Math.round(city.place), city?.beyond])).toEqual([
      [50, null],
      [75, null],
      [0, null],
      [100, 'better'],
      [0, 'worse'],
    ]);
  });
});

test('a small scale has no mark that another covers: the province’s over the country’s, the city’s over both', () => {
  const seen = (city: number | null, province: number | null, country: number | null): string => {
    const rung = (place: number | null) => (place === null ? null : { place });
    const row = withoutCovered({ city: rung(city), province: rung(province), country: rung(country) });
    return Object.entries(row)
      .flatMap(([name, one]) => (one ? [name] : []))
      .join(' ');
  };
  expect(seen(50, 60, 52)).toBe('city province');
  expect(seen(50, 60, 61)).toBe('city province');
  expect(seen(50, 60, 54)).toBe('city province country');
  expect(seen(100, 100, 100)).toBe('city');
  expect(seen(null, null, 50)).toBe('country');
});

describe('a row of the ladder', () => {
  test('is of an indicator with a number in the standard, in its own unit, other than 0', () => {
    const own = [observation(2021, 95)];
    expect(rowOf(own)).toBeDefined();
    const without: Threshold[][] = [
      [],
      [threshold(null)],
      [threshold(0, { comparison: 'eq' })],
      [threshold(90, { unit: 'day' })],
      [threshold(90, { comparison: 'trend' })],
      [threshold(90, { same_measure: 'not-known' })],
    ];
    expect(without.map((thresholds) => rowOf(own, thresholds))).toEqual(without.map(() => undefined));
  });

  test('is scaled by the clause whose verdict speaks, without a verdict by that of the edition in force', () => {
    const editions = [{ ...edition('2014'), replaced_by: '2021' }, edition('2021')];
    const thresholds = [threshold(99), threshold(90, { id: 'u', edition: '2021' })];
    const scaled = (rows: Rows) => rowsOf(rows, { editions, thresholds })[0];
    expect(scaled([observation(2021, 95)])?.threshold.id).toBe('t');
    expect(scaled([observation(2021, 95)])?.today).toBe('asked-anew');
    expect(scaled([])?.threshold.id).toBe('u');
  });

  test('without a figure of the city is unknown and not judged, with the province and the nation for comparison', () => {
    const row = rowOf([observation(2021, 99, { area: 'country' }), observation(2021, 81, { area: 'province' })]);
    expect([row?.outcome, row?.city, row?.province?.awayPercent, row?.country?.awayPercent]).toEqual([
      'no-figure',
      null,
      -10,
      10,
    ]);
  });

  test('leaves out what is long out of date beside the newest figure of the row', () => {
    const beside = (rows: Rows) => [rowOf(rows)?.province?.figure.value, rowOf(rows)?.country?.figure.value];
    const old = observation(2008, 67, { area: 'province' });
    expect(beside([old])).toEqual([67, undefined]);
    expect(beside([old, observation(2013, 95, { area: 'country' })])).toEqual([67, 95]);
    expect(beside([old, observation(2014, 95, { area: 'country' })])).toEqual([undefined, 95]);
    expect(beside([old, observation(2021, 95)])).toEqual([undefined, undefined]);
    expect(beside([observation(null, 67, { area: 'province' }), observation(2021, 95)])).toEqual([67, undefined]);
  });

  test('has the longest run of years that a line may join, the city’s own before the nation’s', () => {
    const nation = [2018, 2019, 2020, 2021, 2023].map((year) => observation(year, year, { area: 'country' }));
    const years = (rows: Rows) => rowOf(rows)?.trail?.figures.map(({ year }) => Math.floor(year ?? 0));
    expect(years(nation)).toEqual([2018, 2019, 2020, 2021]);
    expect(years([...nation, ...[2020, 2021, 2022].map((year) => observation(year, 1))])).toEqual([2020, 2021, 2022]);
    expect(years([...nation, ...[2021, 2022].map((year) => observation(year, 1))])).toEqual([2018, 2019, 2020, 2021]);
    expect(years(nation.slice(0, 2))).toBeUndefined();
  });
});

test('rows are worst first, and what is unknown last', () => {
  const ids = ['unknown', 'good', 'bad'];
  const rows = rowsOf([observation(2021, 99, { indicator: 'good' }), observation(2021, 50, { indicator: 'bad' })], {
    indicators: ids.map((id) => indicator(id)),
    thresholds: ids.map((id) => threshold(90, { id, indicator: id })),
  });
  expect(rows.map(({ view }) => view.indicator.id)).toEqual(['bad', 'good', 'unknown']);
});

test('a figure that may count something else has no place on the scale and is told below it', () => {
  const thresholds = [threshold(90, { same_measure: 'not-known' })];
  const views = viewIndicators(sources([observation(2021, 95)], { thresholds }));
  expect([ladderRows(views).length, otherMeasures(views).length]).toEqual([0, 1]);
  expect(otherMeasures(viewIndicators(sources([observation(2021, 95)])))).toEqual([]);
});

test('a trail has its years apart as they are in time, the least value below and the most above', () => {
  const row = rowOf([2020, 2021, 2022].map((year, index) => observation(year, [1, 3, 2][index] ?? 0)));
  expect(row?.trail && trailPoints(row.trail)).toEqual([
    { x: 3, y: 15 },
    { x: 28, y: 3 },
    { x: 53, y: 9 },
  ]);
  const flat = rowOf([2020, 2021, 2022].map((year) => observation(year, 1)));
  expect(flat?.trail && trailPoints(flat.trail).map(({ y }) => y)).toEqual([9, 9, 9]);
});
