import { expect, test } from 'vitest';
import { deadlineStateOf } from './deadline-state.ts';
import { viewProblem } from './problem-view.ts';
import { closedCells, problemRecord, problemView } from './problem.fixture.ts';

const on = (day: string) => deadlineStateOf(viewProblem(problemRecord('2026-05-11'), day));

test('a problem is due soon in the seven days before its deadline, its last day included', () => {
  expect([on('2026-05-12'), on('2026-05-13'), on('2026-05-20'), on('2026-05-21')]).toEqual([
    'running',
    'soon',
    'soon',
    'over',
  ]);
});

test('what is fixed and waits to be verified is not due, however near its deadline is', () => {
  const fixed = problemRecord('2026-05-11', { status: 'rectified', handled_on: '2026-05-15' });
  expect(deadlineStateOf(viewProblem(fixed, '2026-05-19'))).toBe('waiting');
});

test('a problem that is not dispatched has no deadline; one that ended keeps what became of its own', () => {
  expect(deadlineStateOf(problemView({ status: 'open', dispatched_on: null, due_on: null }))).toBe('none');
  expect(deadlineStateOf(problemView(closedCells))).toBe('kept');
  expect(deadlineStateOf(problemView({ ...closedCells, due_on: '2026-05-11' }))).toBe('missed');
  expect(deadlineStateOf(problemView({ status: 'closed-unfixed' }))).toBe('unfixed');
  expect(deadlineStateOf(problemView({ ...closedCells, due_on: null }))).toBe('unmeasured');
  expect(deadlineStateOf(problemView({ change: 'withdrawn' }))).toBe('unmeasured');
});
