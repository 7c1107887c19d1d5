import { expect, test } from 'vitest';
import { countProjects, doneShare, projectStateOn } from './project.ts';

test('a promise is overdue from the day after it was due, unless it is done or was dropped', () => {
  const promised = { state: 'promised', due_on: '2026-06-30' } as const;
  expect(projectStateOn(promised, '2026-06-30')).toBe('open');
  expect(projectStateOn(promised, '2026-07-01')).toBe('overdue');
  expect(projectStateOn({ state: 'done', due_on: '2026-06-30' }, '2026-07-01')).toBe('done');
  expect(projectStateOn({ state: 'dropped', due_on: '2026-06-30' }, '2026-07-01')).toBe('dropped');
});

test('a promise whose day was removed by law is not overdue', () => {
  expect(projectStateOn({ state: 'promised', due_on: null }, '2026-07-01')).toBe('open');
});

test('the share done leaves out what was dropped; nothing to do has no share', () => {
  const counts = countProjects([{ state: 'done' }, { state: 'open' }, { state: 'overdue' }, { state: 'dropped' }]);
  expect(counts).toEqual({ all: 4, done: 1, open: 1, overdue: 1, dropped: 1 });
  expect(doneShare(counts)).toBeCloseTo(1 / 3);
  expect(doneShare(countProjects([{ state: 'dropped' }]))).toBeNull();
  expect(doneShare(countProjects([]))).toBeNull();
});
