import { finders } from '../model/found-calendar.ts';
import { problemStates } from '../model/problem-state.ts';
import { ledgerBoard, wholeWall } from './board.ts';
import { areaOf } from './problems.ts';
import { unitGroups } from './weeks.ts';

/** Columns by name, and their rows. */
export interface TableCells {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

const snake = (name: string): string => name.replaceAll('-', '_');

/** The units that had something open at the end of a week, in the order of its page. */
export const unitTable = (week: string): TableCells => ({
  columns: ['group', 'area', 'area_zh', 'area_en', 'unit_zh', 'unit_en', 'overdue', 'open'],
  rows: unitGroups(week).flatMap(({ kind, units }) =>
    units.map(({ unit, hasEnglish, area, overdue, open }) => {
      const { name_zh, name_en } = areaOf(area);
      return [kind, area, name_zh, name_en, unit.zh, hasEnglish ? unit.en : null, overdue, open];
    }),
  ),
});

/** Every week of the ledger: its flow, what was due in it, and what became of the problems found in it. */
export function weekTable(): TableCells {
  const { flow, due } = ledgerBoard();
  const states = new Map(wholeWall().columns.map(({ week, counts }) => [week, counts]));
  const dueIn = new Map(due.map((one) => [one.week, one]));
  return {
    columns: [
      ...[
        'week',
        'monday',
        'found',
        'verified',
        'came_back',
        'closed_unfixed',
        'open_at_end',
        'due',
        'due_in_time',
        'due_pending',
      ],
      ...problemStates.map((state) => `found_now_${snake(state)}`),
    ],
    rows: flow.map(({ week, monday, found, verified, cameBack, closedUnfixed, open }) => [
      ...[week, monday, found, verified, cameBack, closedUnfixed, open],
      ...[dueIn.get(week)?.due ?? null, dueIn.get(week)?.inTime ?? null, dueIn.get(week)?.pending ?? null],
      ...problemStates.map((state) => states.get(week)?.[state] ?? 0),
    ]),
  };
}

/** Every day on which something was found, by how. */
export const dayTable = (): TableCells => {
  const ways = [...finders.city, ...finders.public];
  return {
    columns: ['day', 'found', ...ways.map(snake)],
    rows: ledgerBoard().found.map(({ day, total, counts }) => [day, total, ...ways.map((way) => counts[way])]),
  };
};
