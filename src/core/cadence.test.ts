import { expect, test } from 'vitest';
import { nextDueBy } from './cadence.ts';

test('what is published each week is due by the Sunday of the week after the newest', () => {
  expect(['2026-11-23', '2026-11-26', '2026-11-29'].map((day) => nextDueBy('week', day))).toEqual([
    ...['2026-12-06', '2026-12-06', '2026-12-06'],
  ]);
  expect(nextDueBy('week', '2026-11-30')).toBe('2026-12-13');
});

test('what is published each month is due by the last day of the month after the newest', () => {
  expect([nextDueBy('month', '2026-11-01'), nextDueBy('month', '2026-11-30')]).toEqual(['2026-12-31', '2026-12-31']);
  expect([nextDueBy('month', '2026-12-15'), nextDueBy('month', '2028-01-31')]).toEqual(['2027-01-31', '2028-02-29']);
});
