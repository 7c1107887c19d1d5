import { describe, expect, test } from 'vitest';
import { fortnightsOf, spanOfPeriod } from './round-period.ts';

describe('a fortnight', () => {
  test.each([
    ['2025-W01', '2024-12-30', '2025-01-12'],
    ['2026-W47', '2026-11-16', '2026-11-29'],
    ['2026-W51', '2026-12-14', '2026-12-27'],
  ])('%s is two ISO weeks, whatever year their days are in', (week, first, last) =>
    expect(spanOfPeriod('unannounced', week)).toEqual({ first, last }),
  );

  test('of week 53 is a week alone: 2027-01-01 is in it', () =>
    expect(spanOfPeriod('unannounced', '2026-W53')).toEqual({ first: '2026-12-28', last: '2027-01-03' }));

  test.each(['2025-W53', '2026-W48', '2026-W00', '2026-Q4', '2026'])('is not called %s', (period) =>
    expect(spanOfPeriod('unannounced', period)).toBeNull(),
  );

  test('comes 26 times a year, and 27 times where the year has 53 weeks', () => {
    expect([2024, 2025, 2026, 2027].map((year) => fortnightsOf(year).length)).toEqual([26, 26, 27, 26]);
    expect(fortnightsOf(2026).at(-1)).toBe('2026-W53');
  });
});

test('a quarter is three months, a year twelve', () => {
  expect(spanOfPeriod('quarterly', '2026-Q1')).toEqual({ first: '2026-01-01', last: '2026-03-31' });
  expect(spanOfPeriod('quarterly', '2026-Q4')).toEqual({ first: '2026-10-01', last: '2026-12-31' });
  expect(spanOfPeriod('yearly', '2026')).toEqual({ first: '2026-01-01', last: '2026-12-31' });
});

test('a period of another kind is none', () => {
  expect(spanOfPeriod('quarterly', '2026')).toBeNull();
  expect(spanOfPeriod('quarterly', '2026-W47')).toBeNull();
  expect(spanOfPeriod('yearly', '2026-Q4')).toBeNull();
});
