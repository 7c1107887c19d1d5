import { compareText } from '../../../core/compare-text.ts';
import { daysBetween } from '../../../core/days.ts';
import { mondayOf, readIsoWeek, weeksBetween } from '../../../core/iso-week.ts';
import type { RowRecord } from '../../../releases/read/read-rows.ts';
import type { Assignment } from '../datasets/assignments.ts';
import type { AssignmentMeeting } from '../datasets/meetings.ts';
import { isOpenState } from './task-states.ts';

export type TaskRecord = Pick<RowRecord<Assignment>, 'row' | 'redacted' | 'release'>;
export type MeetingRecord = Pick<RowRecord<AssignmentMeeting>, 'row' | 'redacted'>;

/** From this week on a task is named as one that stays open. */
const longFrom = 3;

/** A task as one sheet has it. */
export interface SheetTask {
  task: string;
  row: Assignment;
  redacted: TaskRecord['redacted'];
  /** Which week it is in, by the calendar: 1 in the week in which it was assigned. */
  inWeek: number;
  /** True for an open task from its third week on. */
  isLong: boolean;
  /** The unit that led it in the sheet before, where that was another one. */
  formerLead: { zh: string; en: string } | null;
  /** The deadline that the sheet before gave it, where that was another one. */
  formerDue: string | null;
  /** Days from its deadline to the day on which it was done or, while it is open, to that of its sheet; 0 = in time. */
  daysLate: number;
}

/** A week without a meeting. */
export interface SkippedWeek {
  week: string;
  note: { zh: string | null; en: string | null };
}

/** The sheet of a week: what became of the last one's tasks, and what is to be done now. */
export interface Sheet {
  week: string;
  monday: string;
  /** The day to which its open tasks are counted: that of the meeting; for the newest sheet, the site's. */
  countedTo: string;
  /** Null where the day was removed. */
  heldOn: string | null;
  /** What the meeting's row says, such as why it was not on a Monday. */
  note: SkippedWeek['note'];
  /** The sheets beside it; null at either end. */
  previous: string | null;
  next: string | null;
  /** The weeks since the sheet before, which had none. */
  skipped: SkippedWeek[];
  /** How many tasks the sheet before left open, counted there; null for the first sheet. */
  due: number | null;
  done: SheetTask[];
  carried: SheetTask[];
  cancelled: SheetTask[];
  /** New tasks alone. */
  fresh: SheetTask[];
  /** The tasks of this week: those that have been open longest first, then the new ones. */
  open: SheetTask[];
  withdrawn: SheetTask[];
  /** The releases that wrote its rows, the newest last. */
  releases: string[];
}

/** The tasks of the week before that are accounted for: done, carried over and cancelled. */
export const accountedFor = ({ done, carried, cancelled }: Pick<Sheet, 'done' | 'carried' | 'cancelled'>): number[] => [
  done.length,
  carried.length,
  cancelled.length,
];

/** The tasks of a sheet that are in their third week or a later one. */
export const longOpen = ({ open }: Pick<Sheet, 'open'>): SheetTask[] => open.filter(({ isLong }) => isLong);

/** Tasks whose deadline has passed: those that were done after it, and those that are open beyond it. */
export const lateOf = (tasks: readonly SheetTask[]): SheetTask[] => tasks.filter(({ daysLate }) => daysLate > 0);

/** Every sheet, the newest first. */
export function listSheets(tasks: readonly TaskRecord[], meetings: readonly MeetingRecord[], asOf: string): Sheet[] {
  const byWeek = Map.groupBy(tasks, ({ row }) => row.week);
  const weeks = [...byWeek.keys()].sort(compareText);
  const held = new Map(meetings.filter(({ row }) => row.change !== 'withdrawn').map(({ row }) => [row.week, row]));
  return weeks
    .map((week, at) => {
      const [before, after] = [weeks[at - 1] ?? null, weeks[at + 1] ?? null];
      const earlier = before === null ? [] : (byWeek.get(before) ?? []);
      return makeSheet(week, byWeek.get(week) ?? [], { before, after, earlier, held, asOf });
    })
    .toReversed();
}

interface Beside {
  before: string | null;
  after: string | null;
  earlier: readonly TaskRecord[];
  held: ReadonlyMap<string, AssignmentMeeting>;
  asOf: string;
}

const isStanding = ({ row }: TaskRecord): boolean => row.change !== 'withdrawn';
const isOpen = (record: TaskRecord): boolean => isStanding(record) && isOpenState(record.row.state);

function makeSheet(
  week: string,
  records: readonly TaskRecord[],
  { before, after, earlier, held, asOf }: Beside,
): Sheet {
  const meeting = held.get(week);
  const monday = readIsoWeek(week)?.monday ?? '';
  const heldOn = meeting?.held_on ?? null;
  const countedTo = after === null ? asOf : (heldOn ?? monday);
  const former = new Map(earlier.filter(isStanding).map(({ row }) => [row.task, row]));
  const view = (record: TaskRecord): SheetTask => viewTask(record, former.get(record.row.task), countedTo);
  const standing = records
    .filter(isStanding)
    .map(view)
    .sort((one, other) => compareText(one.task, other.task));
  const inState = (state: Assignment['state']) => standing.filter(({ row }) => row.state === state);
  const [carried, fresh] = [inState('carried'), inState('new')];
  return {
    ...{ week, monday, countedTo, heldOn, note: noteOf(meeting) },
    ...{ previous: before, next: after, skipped: before === null ? [] : skippedBetween(before, week, held) },
    due: before === null ? null : earlier.filter(isOpen).length,
    ...{ done: inState('done'), carried, cancelled: inState('cancelled'), fresh, open: [...carried, ...fresh] },
    withdrawn: records.filter((record) => !isStanding(record)).map(view),
    releases: [...new Set(records.map(({ release }) => release))].sort(compareText),
  };
}

function viewTask({ row, redacted }: TaskRecord, former: Assignment | undefined, countedTo: string): SheetTask {
  const inWeek = weeksFrom(row.assigned_on, row.week) + 1;
  const isOther = former !== undefined && former.lead_unit_zh !== row.lead_unit_zh;
  return {
    ...{ task: row.task, row, redacted, inWeek },
    isLong: isOpenState(row.state) && inWeek >= longFrom,
    formerLead: isOther && former.lead_unit_zh ? { zh: former.lead_unit_zh, en: former.lead_unit_en } : null,
    formerDue: former?.due_on && row.due_on && former.due_on !== row.due_on ? former.due_on : null,
    daysLate: daysLateOf(row, countedTo),
  };
}

function daysLateOf({ state, due_on, done_on }: Assignment, countedTo: string): number {
  const until = isOpenState(state) ? countedTo : done_on;
  return due_on && until !== null && until > due_on ? daysBetween(due_on, until) : 0;
}

/** Whole weeks from that of a day to a week. */
const weeksFrom = (day: string, week: string): number =>
  daysBetween(mondayOf(day), readIsoWeek(week)?.monday ?? mondayOf(day)) / 7;

const noteOf = (meeting: AssignmentMeeting | undefined): SkippedWeek['note'] => ({
  zh: meeting?.note_zh ?? null,
  en: meeting?.note_en ?? null,
});

function skippedBetween(before: string, week: string, held: Beside['held']): SkippedWeek[] {
  const [from, to] = [readIsoWeek(before)?.monday, readIsoWeek(week)?.monday];
  if (!from || !to) return [];
  return weeksBetween(from, to)
    .slice(1, -1)
    .map((one) => ({ week: one.week, note: noteOf(held.get(one.week)) }));
}

/** The month of a sheet: that of its Monday. */
export const monthOf = ({ monday }: Pick<Sheet, 'monday'>): string => monday.slice(0, 7);

/** Every task as its newest sheet has it, the newest sheet first. */
export function newestOfTasks(sheets: readonly Sheet[]): { sheet: Sheet; task: SheetTask }[] {
  const seen = new Set<string>();
  return sheets.flatMap((sheet) =>
    [...sheet.open, ...sheet.done, ...sheet.cancelled].flatMap((task) => {
      if (seen.has(task.task)) return [];
      seen.add(task.task);
      return [{ sheet, task }];
    }),
  );
}
