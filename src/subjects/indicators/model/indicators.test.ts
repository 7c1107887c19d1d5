import { describe, expect, test } from 'vitest';
import { follows, middleYear } from '../../../core/period.ts';
import type { Observation } from '../datasets/observations.ts';
import { area, edition, indicator, observation, sources, threshold, viewOf } from './indicators.fixture.ts';
import { certaintyOf, isInUse, newestYear, spanOf, statesVintage, viewIndicators } from './indicators.ts';
import { countOutcomes } from './outcomes.ts';
import { judge } from './verdict.ts';

const joins = (rows: Observation[]) => viewOf(rows).series[0]?.figures.map(({ joinsPrevious }) => joinsPrevious);

describe('an indicator', () => {
  test('is answered by the city’s newest dated figure', () => {
    const view = viewOf([observation(2020, 80), observation(2021, 95), observation(null, 100)]);
    expect(view.headline?.value).toBe(95);
  });

  test('is answered by a figure without a year where the city has no other', () => {
    expect(viewOf([observation(null, 100), observation(2022, 70, { area: 'country' })]).headline?.value).toBe(100);
  });

  test('with a figure of the city shows no other area’s in its place, and has the city first', () => {
    const view = viewOf([observation(2022, 99, { area: 'a-district' }), observation(2021, 95)], {
      areas: [area('a-district'), area('city')],
    });
    expect(view.elsewhere).toBeNull();
    expect(view.series.map((one) => one.area.code)).toEqual(['city', 'a-district']);
  });

  test('without a figure of the city shows another area’s and judges nothing', () => {
    const view = viewOf([observation(2022, 99, { area: 'country' })]);
    expect(view.headline).toBeNull();
    expect(view.elsewhere?.value).toBe(99);
    expect(view.verdicts).toEqual([]);
  });

  test('out of use keeps its figures, says since when and names what replaced it; the other says what it continues', () => {
    const [old, next, other] = viewIndicators(
      sources([observation(2021, 95)], {
        indicators: [
          { ...indicator('rate'), valid_to: '2022-01-01', replaced_by: ['next', 'other'] },
          indicator('next'),
          indicator('other'),
        ],
      }),
    );
    expect([old?.retired?.until, old?.retired?.successors.map(({ id }) => id), old?.headline?.value]).toEqual([
      '2022-01-01',
      ['next', 'other'],
      95,
    ]);
    expect([next, other].map((view) => [view?.retired, view?.continues.map(({ id }) => id)])).toEqual([
      [null, ['rate']],
      [null, ['rate']],
    ]);
    expect([old, next].map((view) => view && isInUse(view))).toEqual([false, true]);
  });

  test('met by a figure without a year is counted apart, and gives no newest year', () => {
    const views = [viewOf([observation(null, 100)])];
    expect(countOutcomes(views)).toEqual({ known: 1, judged: 1, met: 1, undated: 1, notMet: 0, unanswered: 0 });
    expect(newestYear(views)).toBeNull();
    expect(newestYear([viewOf([observation(2020, 1), observation(2021, 2)])])).toBe('2021');
  });

  test('held against an edition that another replaced knows by which', () => {
    const editions = [{ ...edition('2014'), replaced_by: '2021' }, edition('2021')];
    const both = [threshold(90), threshold(99, { id: 'u', edition: '2021' })];
    expect(
      viewOf([observation(2021, 95)], { editions, thresholds: both }).verdicts.map((one) => one.threshold.replacedBy),
    ).toEqual(['2021', null]);
  });

  test('brings the editions its thresholds belong to, and no other', () => {
    expect(viewOf([observation(2021, 95)]).editions.map((one) => one.edition)).toEqual(['2014']);
  });

  test('knows its family but not itself as related', () => {
    const family = [indicator('rate', 'f'), indicator('other', 'f'), indicator('stranger')];
    expect(viewOf([], { indicators: family }).related.map(({ id }) => id)).toEqual(['other']);
  });

  test('prints as many decimals as its source', () => {
    const row = observation(2021, 77);
    const view = viewOf([], { observations: [{ key: 'k', row, printed: { value: '77.0' } }] });
    expect(view.headline?.decimals).toBe(1);
  });

  test('says in the same breath how it is known and that its source states no year', () => {
    const certainty = (row: Observation) => viewOf([row]).series[0]?.figures.map(certaintyOf)[0];
    expect(
      [observation(2021, 95), observation(null, 95), observation(null, 95, { certainty: 'likely' })].map(certainty),
    ).toEqual(['certain', 'certain.undated', 'likely.undated']);
  });

  test('carries the revisions of its values', () => {
    const revisions = new Map([['0', [{ release: '2022-02-02', from: '94' }]]]);
    expect(viewOf([observation(2021, 95)], { revisions }).headline?.revisions).toEqual([
      { release: '2022-02-02', from: '94' },
    ]);
  });
});

describe('all figures of an indicator', () => {
  test('span from the first to the last that are dated, whatever their area', () => {
    const country = observation(2022, 70, { area: 'country' });
    const span = spanOf(viewOf([observation(null, 1), observation(2021, 3), observation(2020, 2), country]));
    expect([span?.count, span?.from.value, span?.to.value]).toEqual([4, 2, 70]);
    const undated = spanOf(viewOf([observation(null, 1)]));
    expect([undated?.count, undated?.from.value, undated?.to.value]).toEqual([1, 1, 1]);
    expect(spanOf(viewOf([]))).toBeNull();
  });

  test('state their vintage where one source does', () => {
    const views = [[observation(2020, 1)], [observation(2020, 1), observation(2021, 2, { vintage: 'final' })]].map(
      (rows) => viewOf(rows),
    );
    expect(views.map(statesVintage)).toEqual([false, true]);
  });
});

describe('a line joins', () => {
  test('years that follow each other', () => {
    expect(joins([observation(2020, 1), observation(2021, 2)])).toEqual([false, true]);
  });

  test('no years with a gap between them', () => {
    expect(joins([observation(2019, 1), observation(2021, 2)])).toEqual([false, false]);
  });

  test('no preliminary figure with a final one', () => {
    expect(
      joins([observation(2020, 1, { vintage: 'preliminary' }), observation(2021, 2, { vintage: 'final' })]),
    ).toEqual([false, false]);
  });

  test('no sure figure with a merely likely one', () => {
    expect(joins([observation(2020, 1), observation(2021, 2, { certainty: 'likely' })])).toEqual([false, false]);
  });

  test('no figure whose year is not stated', () => {
    expect(joins([observation(2020, 1), observation(null, 2)])).toEqual([false, false]);
  });

  test('no figures of different coverage', () => {
    const view = viewOf([observation(2020, 1), observation(2021, 2, { coverage: 'cities' })]);
    expect(view.series.map(({ figures }) => figures.length)).toEqual([1, 1]);
  });
});

describe('a verdict', () => {
  test.each([
    ['ge', 90, 'met'],
    ['ge', 89.99, 'not-met'],
    ['gt', 90, 'not-met'],
    ['gt', 90.01, 'met'],
    ['le', 90, 'met'],
    ['le', 90.01, 'not-met'],
    ['lt', 90, 'not-met'],
    ['lt', 89.99, 'met'],
    ['eq', 90, 'met'],
    ['eq', 91, 'not-met'],
    ['trend', 90, 'cannot-judge'],
  ] as const)('%s 90 of %d is %s', (comparison, value, outcome) => {
    expect(judge(value, 'percent', threshold(90, { comparison })).outcome).toBe(outcome);
  });

  test('is not spoken where the standard gives no figure or another unit', () => {
    expect(judge(90, 'percent', threshold(null)).outcome).toBe('cannot-judge');
    expect(judge(90, 'day', threshold(90)).outcome).toBe('cannot-judge');
  });

  test('is not spoken where it is not known whether the figure counts what the clause means', () => {
    const { outcome, hindrance } = judge(90, 'percent', threshold(90, { same_measure: 'not-known' }));
    expect([outcome, hindrance]).toEqual(['cannot-judge', 'measure']);
  });

  test('by a clause that covers several indicators is spoken of each of them', () => {
    const indicators = ['rate', 'other', 'stranger'].map((id) => indicator(id));
    const thresholds = [threshold(90, { also: ['other'] })];
    const views = viewIndicators(sources([observation(2021, 80, { indicator: 'other' })], { indicators, thresholds }));
    expect(views.map((view) => [view.thresholds.length, view.verdicts[0]?.outcome])).toEqual([
      [1, undefined],
      [1, 'not-met'],
      [0, undefined],
    ]);
  });
});

describe('a period', () => {
  test('is in the middle of its days', () => {
    expect(middleYear({ start: '2021-01-01', end: '2021-12-31' })).toBe(2021.5);
    expect(middleYear({ start: '2020-01-01', end: '2021-12-31' })).toBe(2021);
    expect(middleYear({ start: null, end: null })).toBeNull();
  });

  test('follows another when it begins the day after', () => {
    expect(follows({ start: '2019-01-01', end: '2019-12-31' }, { start: '2020-01-01', end: '2020-12-31' })).toBe(true);
    expect(follows({ start: '2019-01-01', end: '2019-12-31' }, { start: '2020-01-02', end: '2020-12-31' })).toBe(false);
  });
});
