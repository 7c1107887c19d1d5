import { describe, expect, test } from 'vitest';
import type { Indicator } from '../datasets/indicators.ts';
import type { Observation } from '../datasets/observations.ts';
import { areaChanges } from './changes.ts';
import { area, indicator, observation, sources } from './indicators.fixture.ts';
import { viewIndicators } from './indicators.ts';

const areas = [
  area('city'),
  { ...area('country'), kind: 'country' as const },
  { ...area('province'), kind: 'province' as const },
];
const names = ['rate', 'a', 'b', 'c', 'd'];
const indicators = names.map((name) => indicator(name));
const changesOf = (rows: Observation[], own = indicators) =>
  areaChanges(viewIndicators(sources(rows, { areas, indicators: own })), 'city');
const pair = (before: number, now: number, changes: Partial<Observation> = {}, later: Partial<Observation> = {}) => [
  observation(2020, before, changes),
  observation(2021, now, { ...changes, ...later }),
];
const countsOf = (rows: Observation[], own = indicators) => changesOf(rows, own)[0]?.counts;

describe('whether an indicator got better', () => {
  test('is told by its newest figure and the one just before, by the direction that is better', () => {
    expect(countsOf([observation(2019, 99), ...pair(80, 90)])).toEqual({ better: 1, worse: 0, same: 0 });
    expect(countsOf(pair(90, 80))).toEqual({ better: 0, worse: 1, same: 0 });
    expect(countsOf(pair(0, 0))).toEqual({ better: 0, worse: 0, same: 1 });
    const lower = [{ ...indicator('rate'), better: 'lower' as const }];
    expect(countsOf(pair(90, 80), lower)).toEqual({ better: 1, worse: 0, same: 0 });
  });

  test.each<[string, Observation[], Indicator[]?]>([
    ['across a gap of years', [observation(2018, 80), observation(2021, 90)]],
    ['of two vintages', pair(80, 90, {}, { vintage: 'final' })],
    ['a likely one with a sure one', pair(80, 90, {}, { certainty: 'likely' })],
    ['of two coverages', pair(80, 90, {}, { coverage: 'urban' })],
    ['without a year', [observation(2021, 80), observation(null, 90)]],
    ['of which neither more nor less is better', pair(80, 90), [{ ...indicator('rate'), better: 'neutral' }]],
    ['of an indicator no longer used', pair(80, 90), [{ ...indicator('rate'), valid_to: '2022-01-01' }]],
  ])('is not told from figures %s', (_name, rows, own = indicators) => {
    expect(changesOf(rows, own)).toEqual([]);
  });

  test('is told once an area, by the widest coverage that has two figures', () => {
    const rows = [
      observation(2021, 50),
      ...pair(80, 90, { coverage: 'urban' }),
      ...pair(90, 80, { coverage: 'rural' }),
    ];
    expect(countsOf(rows)).toEqual({ better: 1, worse: 0, same: 0 });
  });
});

test('what changed is told of the city, then of the province and the country; a district has no place there', () => {
  const rows = ['country', 'province', 'city'].flatMap((code) => pair(80, 90, { area: code }));
  expect(changesOf(rows).map(({ area: { code } }) => code)).toEqual(['city', 'province', 'country']);
});

test('three that got better are named, most first as a share of the earlier figure; all that got worse', () => {
  const rise = (name: string, now: number) => pair(100, now, { indicator: name });
  const [better] = changesOf([...rise('rate', 101), ...rise('a', 104), ...rise('b', 102), ...rise('c', 103)]);
  expect(better?.better.map(({ to }) => to.value)).toEqual([104, 103, 102]);
  expect(better?.counts.better).toBe(4);
  const [worse] = changesOf(names.flatMap((name, at) => pair(10 * (at + 1), 10 * (at + 1) - 1, { indicator: name })));
  expect(worse?.worse.map(({ to }) => to.value)).toEqual([9, 19, 29, 39, 49]);
});
