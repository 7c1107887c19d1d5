import { describe, expect, test } from 'vitest';
import { medianDays, survivalAt, survivalSteps, type Watched } from './survival.ts';

/** Days as R prints them: "13+" was still waiting when the watch ended. */
const watch = (printed: string): Watched[] =>
  printed.split(' ').map((days) => ({ days: Number.parseInt(days, 10), isEvent: !days.endsWith('+') }));

const rounded = (cases: Watched[], places: number): number[] =>
  survivalSteps(cases).map(({ survival }) => Number(survival.toFixed(places)));

describe('the published example of R’s survival package, aml', () => {
  const maintained = watch('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');

  test('maintained group: days, cases at risk and survival', () => {
    expect(rounded(maintained, 3)).toEqual([0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184]);
    expect(survivalSteps(maintained).map(({ days, atRisk, events }) => [days, atRisk, events])).toEqual([
      [9, 11, 1],
      [13, 10, 1],
      [18, 8, 1],
      [23, 7, 1],
      [31, 5, 1],
      [34, 4, 1],
      [48, 2, 1],
    ]);
    expect(medianDays(survivalSteps(maintained))).toBe(31);
  });

  test('the other group, with ties', () => {
    const steps = survivalSteps(watch('5 5 8 8 12 16+ 23 27 30 33 43 45'));
    expect(steps.map(({ survival }) => Number(survival.toFixed(4)))).toEqual([
      0.8333, 0.6667, 0.5833, 0.4861, 0.3889, 0.2917, 0.1944, 0.0972, 0,
    ]);
    expect(medianDays(steps)).toBe(23);
  });
});

describe('worked by hand', () => {
  test('four cases: 1 of 4 after 2 days, then 1 of 2 after 5', () => {
    // 1 - 1/4 = 0.75; one leaves unseen on day 3; 0.75 × (1 - 1/2) = 0.375.
    expect(survivalSteps(watch('2 3+ 5 7+'))).toEqual([
      { days: 2, atRisk: 4, events: 1, survival: 0.75 },
      { days: 5, atRisk: 2, events: 1, survival: 0.375 },
    ]);
  });

  test('where nobody left unseen it is the plain share', () => {
    expect(rounded(watch('1 2 2 4'), 2)).toEqual([0.75, 0.25, 0]);
  });

  test('the median is the day after which just half are waiting, and not the next', () => {
    expect(medianDays(survivalSteps(watch('1 2 3 4')))).toBe(2);
    expect(medianDays(survivalSteps(watch('1 2 3 4 5 6 7 8 9 10 11 12 13 14')))).toBe(7);
  });

  test('a case that is watched no longer on the day of an event was at risk on it', () => {
    expect(survivalSteps(watch('3 3+'))).toEqual([{ days: 3, atRisk: 2, events: 1, survival: 0.5 }]);
  });

  test('without an event all are waiting, and there is no median', () => {
    expect(survivalSteps(watch('3+ 9+'))).toEqual([]);
    expect(survivalAt([], 9)).toBe(1);
    expect(medianDays([])).toBeNull();
  });

  test('the share after n days is that of the last step up to them', () => {
    const steps = survivalSteps(watch('2 5 9 9+'));
    expect([1, 2, 4, 5, 100].map((days) => survivalAt(steps, days))).toEqual([1, 0.75, 0.75, 0.5, 0.25]);
  });
});
