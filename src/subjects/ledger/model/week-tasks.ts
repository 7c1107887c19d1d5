import { addDays } from '../../../core/days.ts';
import { mondayOf } from '../../../core/iso-week.ts';
import type { LedgerProblem } from '../dataset.ts';
import type { StateSpan } from './problem-spans.ts';
import { deadlineDays, deadlineOf, isEnded, type ProblemState } from './problem-state.ts';
import { placeOf } from './state-counts.ts';

/** What asks for something in a week, by weight. A problem that came back may be due as well. */
export const taskKinds = ['overdue', 'due', 'waiting', 'back'] as const;

export type TaskKind = (typeof taskKinds)[number];

/** An open problem, and what its week asks for. */
export interface WeekTask {
  row: LedgerProblem;
  deadline: string | null;
  /** Days left or over on that day; null before there is a deadline. */
  timing: ReturnType<typeof deadlineDays>;
  /** By weight; empty where nothing is asked before the next week. */
  kinds: TaskKind[];
}

/** What was open on each of the sorted `days`, the earliest deadline first. Reads every span once. */
export function tasksOn(spans: Iterable<StateSpan<LedgerProblem>>, days: readonly string[]): WeekTask[][] {
  const tasks: WeekTask[][] = days.map(() => []);
  for (const { row, state, from, until } of spans) {
    if (isEnded(row)) continue;
    const last = until === null ? days.length : placeOf(days, until);
    for (let place = placeOf(days, from); place < last; place += 1) {
      const day = days[place] ?? '';
      tasks[place]?.push({
        ...{ row, deadline: deadlineOf(row), kinds: kindsOn(row, state, day) },
        timing: deadlineDays(row, row.reopened_on ?? row.found_on, day),
      });
    }
  }
  return tasks.map((one) => one.sort(byDeadline));
}

/** Overdue; due by the Sunday of the day's week; fixed, as its unit says, and to be verified; back and open. */
function kindsOn(row: LedgerProblem, state: ProblemState, day: string): TaskKind[] {
  if (state === 'overdue') return ['overdue'];
  const deadline = deadlineOf(row);
  const isFixed = row.status === 'rectified';
  return [
    ...(!isFixed && deadline !== null && deadline <= addDays(mondayOf(day), 6) ? (['due'] as const) : []),
    ...(isFixed ? (['waiting'] as const) : []),
    ...(state === 'came-back' ? (['back'] as const) : []),
  ];
}

const never = '9999-12-31';

const byDeadline = (one: WeekTask, other: WeekTask): number => {
  const [left, right] = [one.deadline ?? never, other.deadline ?? never];
  return left === right ? (one.row.id < other.row.id ? -1 : 1) : left < right ? -1 : 1;
};

/** How many open problems ask for what, out of all that are open. */
export interface TaskCounts {
  kinds: Record<TaskKind, number>;
  open: number;
}

export function countTasks(tasks: readonly Pick<WeekTask, 'kinds'>[]): TaskCounts {
  const kinds: TaskCounts['kinds'] = { overdue: 0, due: 0, waiting: 0, back: 0 };
  for (const task of tasks) for (const kind of task.kinds) kinds[kind] += 1;
  return { kinds, open: tasks.length };
}

/** The same by the code of the area, most overdue first. */
export const areaTasks = (tasks: readonly WeekTask[]): (TaskCounts & { area: string })[] =>
  [...Map.groupBy(tasks, ({ row }) => row.area)]
    .map(([area, own]) => ({ area, ...countTasks(own) }))
    .sort(
      (one, other) =>
        other.kinds.overdue - one.kinds.overdue || other.open - one.open || (one.area < other.area ? -1 : 1),
    );
