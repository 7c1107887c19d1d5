import { describe, expect, test } from 'vitest';
import { closingCurves, halfYearOf, newestWatched, recurrenceCurve, shareWithin } from './closing-curves.ts';
import { closedOn, problemOf } from './ledger-problem.fixture.ts';
import { lifeOf } from './problem-life.ts';

const asOf = '2026-06-13';
const closed = problemOf(closedOn('2026-05-10', '2026-05-14'));
const back = problemOf({ ...closed, status: 'reopened', reopened: 1, reopened_on: '2026-05-24' });
const unfixed = problemOf({ status: 'closed-unfixed', closed_on: '2026-05-06' });

describe('closing curves', () => {
  test('begin on the day found and step at the first verification; a later return does not take it back', () => {
    // Verified after 10 days: 2 of 4. Waiting for 40 days: one open, one closed unfixed.
    const [curve] = closingCurves([lifeOf([closed]), lifeOf([back]), lifeOf([problemOf()]), lifeOf([unfixed])], asOf);
    expect(curve).toMatchObject({ cohort: '2026-H1', events: 2, cases: 4, watchedDays: 40, medianDays: 10 });
    expect(curve?.steps).toEqual([{ days: 10, atRisk: 4, events: 2, survival: 0.5 }]);
  });

  test('what was closed unfixed waits for ever, also beyond the day of the data', () => {
    const [curve] = closingCurves([lifeOf([unfixed]), lifeOf([closed])], asOf);
    // Taken out on its day 2, the other alone would make a whole: 1 of 1.
    expect(curve && shareWithin(curve, 30)).toBe(0.5);
    // Watched to the day of the data alone, the one found last would not wait for the fix after 40 days.
    const late = problemOf({ ...unfixed, found_on: '2026-06-01', closed_on: '2026-06-10' });
    const slow = problemOf(closedOn('2026-06-08', '2026-06-13'));
    const [two] = closingCurves([lifeOf([late]), lifeOf([slow])], asOf);
    expect(two && shareWithin(two, 40)).toBe(0.5);
  });

  test('stand apart by the half-year of the day found, oldest first', () => {
    const found = (day: string) => lifeOf([problemOf({ found_on: day })]);
    const curves = closingCurves([found('2026-01-01'), found('2025-06-30'), found('2025-07-01')], asOf);
    expect(curves.map(({ cohort }) => cohort)).toEqual(['2025-H1', '2025-H2', '2026-H1']);
    expect(halfYearOf('2025-12-31')).toBe('2025-H2');
  });

  test('say nothing of days for which nobody was watched', () => {
    const [curve] = closingCurves([lifeOf([problemOf()]), lifeOf([closed])], asOf);
    expect(curve && [shareWithin(curve, 9), shareWithin(curve, 10), shareWithin(curve, 40)]).toEqual([0, 0.5, 0.5]);
    expect(curve && shareWithin(curve, 41)).toBeNull();
  });

  test('once all are verified, the share stays whole', () => {
    const [curve] = closingCurves([lifeOf([closed])], asOf);
    expect(curve && shareWithin(curve, 365)).toBe(1);
  });
});

test('the newest half-year is told once it was watched for long enough, and before that the one before it', () => {
  const curves = closingCurves([lifeOf([problemOf({ found_on: '2025-12-20' })]), lifeOf([problemOf()])], asOf);
  expect(newestWatched(curves, 40)?.cohort).toBe('2026-H1');
  expect(newestWatched(curves, 41)?.cohort).toBe('2025-H2');
  expect(newestWatched(curves, 400)?.cohort).toBe('2026-H1');
  expect(newestWatched([], 30)).toBeUndefined();
});

test('of what was verified, the first return is the event; what never was verified is no case', () => {
  const curve = recurrenceCurve([lifeOf([back]), lifeOf([closed]), lifeOf([problemOf()]), lifeOf([unfixed])], asOf);
  expect(curve).toMatchObject({ events: 1, cases: 2, watchedDays: 30 });
  expect(curve.steps).toEqual([{ days: 10, atRisk: 2, events: 1, survival: 0.5 }]);
});
