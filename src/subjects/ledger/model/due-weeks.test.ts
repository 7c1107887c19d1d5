import { expect, test } from 'vitest';
import { dueWeeks, shareInTime } from './due-weeks.ts';
import { closedOn, problemOf } from './ledger-problem.fixture.ts';

test('a week holds what was due in it and what of it was fixed in time and verified', () => {
  const weeks = dueWeeks(
    [
      problemOf(closedOn('2026-05-18', '2026-05-30')),
      problemOf(closedOn('2026-05-19', '2026-05-20')),
      problemOf({ status: 'closed-unfixed', handled_on: null, closed_on: '2026-05-10' }),
      problemOf({ status: 'rectified', handled_on: '2026-05-10' }),
      problemOf({ due_on: '2026-05-18', postponed_to: '2026-06-01', ...closedOn('2026-05-31', '2026-06-02') }),
      problemOf({ due_on: null, status: 'open' }),
    ],
    '2026-06-10',
  );
  expect(weeks.map(({ week, due, inTime, pending }) => `${week}: ${inTime} of ${due}, ${pending} pending`)).toEqual([
    '2026-W21: 1 of 4, 1 pending',
    '2026-W22: 0 of 0, 0 pending',
    '2026-W23: 1 of 1, 0 pending',
  ]);
});

test('a week that is not over is not judged', () => {
  expect(dueWeeks([problemOf()], '2026-05-24')).toEqual([]);
  expect(dueWeeks([problemOf()], '2026-05-25')).toMatchObject([{ week: '2026-W21', due: 1, inTime: 0 }]);
});

test('a share is of what is known, and of fewer than ten there is none', () => {
  const week = { week: '2026-W21', monday: '2026-05-18' };
  expect(shareInTime({ ...week, due: 14, inTime: 8, pending: 4 })).toBe(0.8);
  expect(shareInTime({ ...week, due: 14, inTime: 8, pending: 5 })).toBeNull();
});

test('before the first deadline there are no weeks', () => {
  expect(dueWeeks([], '2026-06-10')).toEqual([]);
  expect(dueWeeks([problemOf({ due_on: null, status: 'open' })], '2026-06-10')).toEqual([]);
});
