import { describe, expect, test } from 'vitest';
import { spansOf } from './problem-spans.ts';
import { closedCells, problemRecord } from './problem.fixture.ts';
import { areaTasks, countTasks, tasksOn } from './week-tasks.ts';

// Wednesday 13 May 2026: its week ends on 17 May.
const day = '2026-05-13';
const problem = (id: string, cells: Parameters<typeof problemRecord>[1] = {}) =>
  spansOf([problemRecord('2026-05-11', { id, ...cells })]);
const fixed = { status: 'rectified', handled_on: '2026-05-12' } as const;
const tasksOf = (...spans: ReturnType<typeof problem>[]) =>
  (tasksOn(spans.flat(), [day])[0] ?? []).map(({ row, kinds }) => [row.id, ...kinds]);

describe('what a week asks for', () => {
  test('is due up to its Sunday and no later', () => {
    expect(tasksOf(problem('A', { due_on: '2026-05-17' }), problem('B', { due_on: '2026-05-18' }))).toEqual([
      ['A', 'due'],
      ['B'],
    ]);
  });

  test('a deadline before the day is overdue, the day itself is not', () => {
    expect(tasksOf(problem('A', { due_on: '2026-05-12' }), problem('B', { due_on: day }))).toEqual([
      ['A', 'overdue'],
      ['B', 'due'],
    ]);
  });

  test('the postponed deadline counts', () => {
    expect(tasksOf(problem('A', { due_on: '2026-05-12', postponed_to: '2026-05-30' }))).toEqual([['A']]);
  });

  test('what its unit has fixed waits to be verified, and is not asked of the unit again', () => {
    expect(tasksOf(problem('A', { due_on: '2026-05-14', ...fixed }))).toEqual([['A', 'waiting']]);
  });

  test('one that came back may be due as well', () => {
    const back = { status: 'reopened', reopened: 1, reopened_on: '2026-05-10' } as const;
    expect(
      tasksOf(problem('A', { due_on: '2026-05-14', ...back }), problem('B', { due_on: '2026-06-14', ...back })),
    ).toEqual([
      ['A', 'due', 'back'],
      ['B', 'back'],
    ]);
  });

  test('what is ended, or was found later, is not in it; the earliest deadline is first', () => {
    expect(
      tasksOf(
        problem('A', closedCells),
        spansOf([problemRecord('2026-05-18', { id: 'B' })]),
        problem('C', { due_on: '2026-06-02' }),
        problem('D', { due_on: null, dispatched_on: null, status: 'open' }),
        problem('E', { due_on: '2026-06-01' }),
      ),
    ).toEqual([['E'], ['C'], ['D']]);
  });

  test('is counted for each area out of all that is open there, most overdue first', () => {
    const tasks = tasksOn(
      [
        ...problem('A', { due_on: '2026-05-14', area: 'S01' }),
        ...problem('B', { area: 'S01' }),
        ...problem('C', { due_on: '2026-05-12', area: 'S02' }),
      ],
      [day],
    ).flat();
    const none = { overdue: 0, due: 0, waiting: 0, back: 0 };
    expect(areaTasks(tasks)).toEqual([
      { area: 'S02', kinds: { ...none, overdue: 1 }, open: 1 },
      { area: 'S01', kinds: { ...none, due: 1 }, open: 2 },
    ]);
    expect(countTasks(tasks)).toEqual({ kinds: { ...none, overdue: 1, due: 1 }, open: 3 });
  });
});
