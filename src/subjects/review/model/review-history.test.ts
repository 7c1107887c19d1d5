import { describe, expect, test } from 'vitest';
import { reviewHistory } from './review-history.ts';
import { event } from './review.fixture.ts';

const named = event('named', 2014);
const passed = event('passed', 2017);
const begun = event('begun', 2020);
const standard = event('standard', '2021-12-03');
const reconfirmed = event('reconfirmed', 2022, { title_year: 2021, title_en: '2021 Sample City' });
const all = [reconfirmed, standard, named, begun, passed];

const history = (rows = all, cycle: number | null = 3, asOf = '2026-11-27') => reviewHistory(rows, cycle, asOf);

/** The band as one word a year: `2014 held`. */
const states = (rows = all, cycle: number | null = 3, asOf = '2026-11-27') =>
  history(rows, cycle, asOf).band.map(({ year, state }) => `${year} ${state}`);

describe('where a city stands', () => {
  test('is said by its newest event, in whatever order the rows are', () => {
    expect(history().standing).toEqual({ kind: 'reconfirmed', event: reconfirmed });
    expect(history().events.map(({ id }) => id)).toEqual([
      'named-2014',
      'passed-2017',
      'begun-2020',
      'standard-2021-12-03',
      'reconfirmed-2022',
    ]);
  });

  test('is not changed by a new standard, and is not known without events of the title', () => {
    expect(history([named, standard]).standing?.kind).toBe('named');
    expect(history([standard]).standing).toBeNull();
    expect(history([])).toEqual({
      events: [],
      standing: null,
      band: [],
      intervals: [],
      counted: [],
      hasReached: false,
      otherYear: null,
    });
  });

  test('of a review that began and ended in one year is its result', () => {
    expect(history([event('passed', 2017), event('begun', 2017)]).standing?.kind).toBe('passed');
  });
});

describe('what follows from the dates', () => {
  test('is how many years lie between two events of the title', () => {
    expect(history().intervals.map(({ fromYear, toYear, years }) => [fromYear, toYear, years])).toEqual([
      [2014, 2017, 3],
      [2017, 2020, 3],
      [2020, 2022, 2],
    ]);
    expect(history([event('begun', 2017), event('passed', 2017)]).intervals).toEqual([]);
  });

  test('is counted from the year of the event and from that in the title, for nobody says which counts', () => {
    expect(history().counted).toEqual([
      { from: 2022, basis: 'event', cycle: 3, year: 2025, when: 'past' },
      { from: 2021, basis: 'title', cycle: 3, year: 2024, when: 'past' },
    ]);
    expect(history(all, 3, '2025-06-30').counted.map(({ when }) => when)).toEqual(['now', 'past']);
    expect(history(all, 3, '2023-06-30').counted.map(({ when }) => when)).toEqual(['ahead', 'ahead']);
    expect([history().hasReached, history(all, 3, '2023-06-30').hasReached]).toEqual([true, false]);
  });

  test('is counted once where the title bears no other year', () => {
    const same = event('reconfirmed', 2022, { title_year: 2022 });
    expect(history([same]).counted.map(({ basis }) => basis)).toEqual(['event']);
    expect(history([named]).counted.map(({ year }) => year)).toEqual([2017]);
  });

  test('is nothing while a review is under way, after a withdrawal, or without a known cycle', () => {
    expect(history([named, begun]).counted).toEqual([]);
    expect(history([named, event('withdrawn', 2018)]).counted).toEqual([]);
    expect(history(all, null).counted).toEqual([]);
  });

  test('does not explain a title of another year: the newest such title is told', () => {
    expect(history().otherYear).toBe(reconfirmed);
    expect(history([named, event('passed', 2017, { title_year: 2017 })]).otherYear).toBeNull();
  });
});

describe('the band of years', () => {
  test('says what is known of each, from the first event to this year', () => {
    expect(states()).toEqual([
      ...['2014 held', '2015 inferred', '2016 inferred', '2017 held', '2018 inferred', '2019 inferred'],
      ...['2020 under-review', '2021 under-review', '2022 held'],
      ...['2023 unknown', '2024 unknown', '2025 unknown', '2026 unknown'],
    ]);
  });

  test('tells a review of a title that is held from one of a city without', () => {
    const lost = event('withdrawn', 2016);
    expect(states([named, lost, event('begun', 2018), event('named', 2020)], 3, '2020-05-01')).toEqual([
      ...['2014 held', '2015 inferred', '2016 lost', '2017 lost'],
      ...['2018 candidate', '2019 candidate', '2020 held'],
      ...['2021 ahead', '2022 ahead', '2023 ahead'],
    ]);
  });

  test('goes on to the years that are counted', () => {
    expect(states([event('passed', 2025)]).slice(1)).toEqual(['2026 unknown', '2027 ahead', '2028 ahead']);
  });

  test('shows a title that was withdrawn as lost, and knows nothing before the first event of the title', () => {
    expect(states([event('standard', 2012), named, event('withdrawn', 2015)], 3, '2016-05-01')).toEqual([
      '2012 before',
      '2013 before',
      '2014 held',
      '2015 lost',
      '2016 lost',
    ]);
  });

  test('marks this year, the events and the years counted, each of which is told', () => {
    const told = history().band.filter(({ isTold }) => isTold);
    expect(told.map(({ year, events, countedFrom, isNow }) => [year, events.length, countedFrom, isNow])).toEqual([
      [2014, 1, [], false],
      [2017, 1, [], false],
      [2020, 1, [], false],
      [2021, 1, [], false],
      [2022, 1, [], false],
      [2024, 0, [2021], false],
      [2025, 0, [2022], false],
      [2026, 0, [], true],
    ]);
  });
});
