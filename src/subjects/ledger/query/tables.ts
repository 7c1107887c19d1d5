import { addDays } from '../../../core/days.ts';
import { finders } from '../model/found-calendar.ts';
import { problemStates } from '../model/problem-state.ts';
import { ledgerBoard, wholeWall } from './board.ts';
import { areaOf } from './problems.ts';
import { unitGroups, type CountedWeek } from './weeks.ts';

/** A row of a table, its cells as they are printed. */
export type TableRow = Record<string, string | null>;

const snake = (name: string): string => name.replaceAll('-', '_');
const counted = { counted: 'problem' } as const;
const printed = (count: number | undefined): string | null => (count === undefined ? null : String(count));

/** The units that had something open at the end of a week, in the order of its page. */
export const unitRows = ({ week, on }: Pick<CountedWeek, 'week' | 'on'>): TableRow[] =>
  unitGroups(week).flatMap(({ kind, units }) =>
    units.map(({ unit, hasEnglish, area, overdue, open }) => ({
      ...{ week, day: on, group: kind, area: areaOf(area).code },
      ...{ unit_zh: unit.zh, unit_en: hasEnglish ? unit.en : null },
      ...{ overdue: String(overdue), open: String(open) },
      ...counted,
    })),
  );

/** Every week of the ledger: its flow, what was due in it, and what became of the problems found in it. */
export function weekRows(): TableRow[] {
  const { flow, due, asOf } = ledgerBoard();
  const states = new Map(wholeWall().columns.map(({ week, counts }) => [week, counts]));
  const dueIn = new Map(due.map((one) => [one.week, one]));
  return flow.map(({ week, monday, found, verified, cameBack, closedUnfixed, open }) => ({
    ...{ week, monday, complete: addDays(monday, 6) <= asOf ? 'yes' : 'no' },
    ...{ found: String(found), verified: String(verified), came_back: String(cameBack) },
    ...{ closed_unfixed: String(closedUnfixed), open_at_end: String(open) },
    due: printed(dueIn.get(week)?.due),
    due_in_time: printed(dueIn.get(week)?.inTime),
    due_pending: printed(dueIn.get(week)?.pending),
    ...Object.fromEntries(
      problemStates.map((state) => [`found_now_${snake(state)}`, String(states.get(week)?.[state] ?? 0)]),
    ),
    ...counted,
  }));
}

/** Every day on which something was found, by how. */
export const dayRows = (): TableRow[] => {
  const ways = [...finders.city, ...finders.public];
  return ledgerBoard().found.map(({ day, total, counts }) => ({
    ...{ day, found: String(total) },
    ...Object.fromEntries(ways.map((way) => [snake(way), String(counts[way])])),
    ...counted,
  }));
};
