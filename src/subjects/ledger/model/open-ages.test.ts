import { expect, test } from 'vitest';
import { addDays } from '../../../core/days.ts';
import { closedOn, problemOf } from './ledger-problem.fixture.ts';
import { openAges } from './open-ages.ts';

const asOf = '2026-12-31';
const aged = (days: number, id = `P-${days}`) =>
  problemOf({ id, found_on: addDays(asOf, -days), due_on: addDays(asOf, 30 - days) });

test('each open problem is in the band of its age, the last day of a band in it', () => {
  const problems = [0, 7, 8, 14, 15, 30, 31, 90, 91, 400].map((days) => aged(days));
  const { bands, total } = openAges([...problems, problemOf(closedOn('2026-05-06', '2026-05-07'))], asOf);
  expect(bands.map(({ band, count, overdue }) => `${band}: ${count}, ${overdue} overdue`)).toEqual([
    '0-7: 2, 0 overdue',
    '8-14: 2, 0 overdue',
    '15-30: 2, 0 overdue',
    '31-90: 2, 2 overdue',
    '91-: 2, 2 overdue',
  ]);
  expect(total).toBe(10);
});

test('the oldest come first, at most as many as asked', () => {
  const { oldest } = openAges([aged(3), aged(40, 'P-2'), aged(40, 'P-1'), aged(9)], asOf, 3);
  expect(oldest.map(({ problem, days }) => `${problem.id} ${days}`)).toEqual(['P-1 40', 'P-2 40', 'P-9 9']);
});

test('one that came back is as old as its coming back; the time it was fixed does not count', () => {
  const back = { ...aged(200), verified_on: '2026-07-01', reopened_on: '2026-12-21', status: 'reopened' } as const;
  expect(openAges([back], asOf).oldest[0]?.days).toBe(10);
  const verifiedSince = { ...aged(200), verified_on: '2026-12-30', reopened_on: '2026-12-21' };
  expect(openAges([verifiedSince], asOf).oldest[0]?.days).toBe(200);
});

test('one closed unfixed is not open', () => {
  expect(openAges([problemOf({ status: 'closed-unfixed' })], asOf)).toMatchObject({ total: 0, oldest: [] });
});
