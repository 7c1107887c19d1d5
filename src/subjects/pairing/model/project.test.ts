import { expect, test } from 'vitest';
import { countProjects, daysLateOf, doneShare, projectStateOn } from './project.ts';

const goesOn = { until: null };

test('a promise is overdue from the day after it was due, unless it is done or was dropped', () => {
  const promised = { state: 'promised', due_on: '2026-06-30' } as const;
  expect(projectStateOn(promised, goesOn, '2026-06-30')).toBe('open');
  expect(projectStateOn(promised, goesOn, '2026-07-01')).toBe('overdue');
  expect(projectStateOn({ state: 'done', due_on: '2026-06-30' }, goesOn, '2026-07-01')).toBe('done');
  expect(projectStateOn({ state: 'dropped', due_on: '2026-06-30' }, goesOn, '2026-07-01')).toBe('dropped');
});

test('a promise whose day was removed by law is not overdue', () => {
  expect(projectStateOn({ state: 'promised', due_on: null }, goesOn, '2026-07-01')).toBe('open');
});

test('a promise ends with its pair: from the day after the last one, due or not, it is no delay of anybody', () => {
  const promised = { state: 'promised', due_on: '2026-06-30' } as const;
  expect(projectStateOn(promised, { until: '2026-07-01' }, '2026-07-01')).toBe('overdue');
  expect(projectStateOn(promised, { until: '2026-07-01' }, '2026-07-02')).toBe('ended');
  expect(projectStateOn(promised, { until: '2026-05-31' }, '2026-06-01')).toBe('ended');
  expect(projectStateOn({ ...promised, state: 'done' }, { until: '2026-05-31' }, '2026-07-02')).toBe('done');
});

test('what was done after it was due is late by so many days; on its day, not done, or of unknown days it is not', () => {
  const done = { state: 'done', due_on: '2026-06-30', done_on: '2026-07-03' } as const;
  expect(daysLateOf(done)).toBe(3);
  expect(daysLateOf({ ...done, done_on: '2026-06-30' })).toBe(0);
  expect(daysLateOf({ ...done, due_on: null })).toBe(0);
  expect(daysLateOf({ state: 'promised', due_on: '2026-06-30', done_on: null })).toBe(0);
});

test('the share done leaves out what was dropped or ended with its pair; nothing to do has no share', () => {
  const of = (state: ReturnType<typeof projectStateOn>, daysLate = 0) => ({ state, daysLate });
  const counts = countProjects([of('done', 2), of('open'), of('overdue'), of('dropped'), of('ended')]);
  expect(counts).toEqual({ all: 5, done: 1, late: 1, open: 1, overdue: 1, ended: 1, dropped: 1 });
  expect(doneShare(counts)).toBeCloseTo(1 / 3);
  expect(doneShare(countProjects([of('dropped'), of('ended')]))).toBeNull();
  expect(doneShare(countProjects([]))).toBeNull();
});
