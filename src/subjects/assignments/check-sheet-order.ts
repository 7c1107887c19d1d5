import { readIsoWeek, weeksBetween } from '../../core/iso-week.ts';
import type { Place, Problem } from '../../releases/check/problem.ts';
import { isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { cellOf, isWithdrawn, lacks } from './check-meetings.ts';
import { assignmentMeetings } from './datasets/meetings.ts';
import { isOpenState, stateLabel } from './model/task-states.ts';
import { assignmentProblem } from './rules.ts';

/** The sheets as they are once a release is out, its own rows the newest. */
interface Sheets {
  /** The rows of each sheet that stand, by task. */
  byWeek: ReadonlyMap<string, ReadonlyMap<string, RowRecord>>;
  weeks: readonly string[];
}

/** The rules from one sheet to the next, for the sheets that a release writes. */
export const checkSheetOrder: ReleaseCheck = (checked) => {
  const sheets = sheetsAfter(checked);
  const touched = new Set(checked.release.records.map((record) => cellOf(record, 'week')));
  return sheets.weeks.flatMap((week, at): Problem[] => {
    const before = sheets.weeks[at - 1];
    const twice = touched.has(week) ? findTwice(checked, week, rowsOf(sheets, week)) : [];
    if (before === undefined || !(touched.has(week) || touched.has(before))) return twice;
    const pair = { before, week, earlier: rowsOf(sheets, before), rows: rowsOf(sheets, week) };
    return [
      ...twice,
      ...findMissingSheet(checked, pair),
      ...findVanished(checked, pair),
      ...findNotOpen(checked, pair),
      ...findSilentChanges(checked, pair),
    ];
  });
};

const rowsOf = ({ byWeek }: Sheets, week: string): ReadonlyMap<string, RowRecord> => byWeek.get(week) ?? new Map();

function sheetsAfter({ release, before }: CheckedRelease): Sheets {
  const state = new Map([...before, ...release.records.map((record) => [record.key, record] as const)]);
  const byWeek = Map.groupBy(state.values(), (record) => cellOf(record, 'week'));
  return {
    // A sheet whose rows were all withdrawn is still a sheet.
    byWeek: new Map(
      [...byWeek].map(([week, those]) => [
        week,
        new Map(those.flatMap((one) => (isWithdrawn(one) ? [] : [[cellOf(one, 'task'), one] as const]))),
      ]),
    ),
    weeks: [...byWeek.keys()].sort(),
  };
}

interface Pair {
  before: string;
  week: string;
  earlier: ReadonlyMap<string, RowRecord>;
  rows: ReadonlyMap<string, RowRecord>;
}

const isOpen = (record: RowRecord | undefined): boolean => record !== undefined && isOpenState(cellOf(record, 'state'));

/** Where somebody looks for it: the row itself, or the same task in the other sheet; what has no row is a fault of the file. */
function placeIn({ release: { records }, placeOf }: CheckedRelease, pair: Pair, task: string, column: string): Place {
  const own = records.filter((one) => [pair.week, pair.before].includes(cellOf(one, 'week')));
  const found = own.find((one) => cellOf(one, 'task') === task);
  if (found) return placeOf(found, column);
  const [any] = own;
  return { file: any ? placeOf(any, column).file : '' };
}

function findVanished(checked: CheckedRelease, pair: Pair): Problem[] {
  const { before, week } = pair;
  return [...pair.earlier].flatMap(([task, record]) =>
    isOpen(record) && !pair.rows.has(task)
      ? [assignmentProblem('task-vanished', placeIn(checked, pair, task, 'task'), { found: task, before, week })]
      : [],
  );
}

function findNotOpen(checked: CheckedRelease, pair: Pair): Problem[] {
  const { before, week } = pair;
  return [...pair.rows].flatMap(([task, record]) => {
    if (cellOf(record, 'state') === 'new' || isOpen(pair.earlier.get(task))) return [];
    const slots = { found: task, before, week, state: stateLabel(cellOf(record, 'state')) };
    return [assignmentProblem('task-not-open', placeIn(checked, pair, task, 'state'), slots)];
  });
}

/** What a task keeps from sheet to sheet, unless its notes say why not. */
const kept = { lead_unit_zh: 'task-lead-changed', due_on: 'task-due-moved' } as const;

function findSilentChanges({ release, placeOf }: CheckedRelease, { earlier, rows }: Pair): Problem[] {
  return release.records.flatMap((record) => {
    const task = cellOf(record, 'task');
    const former = earlier.get(task);
    if (rows.get(task) !== record || !former || !lacks(record, 'note')) return [];
    return (['lead_unit_zh', 'due_on'] as const).flatMap((column) => {
      const [found, before] = [cellOf(record, column), cellOf(former, column)];
      // A cell that the law had removed tells of no change.
      return found === before || found === '' || before === ''
        ? []
        : [assignmentProblem(kept[column], placeOf(record, column), { found, before })];
    });
  });
}

/** The same task under two numbers: by its words and its area. */
function findTwice(
  { placeOf, release }: CheckedRelease,
  week: string,
  rows: ReadonlyMap<string, RowRecord>,
): Problem[] {
  // What was done may be assigned again in the same sheet.
  const open = [...rows.values()].filter(isOpen);
  const alike = Map.groupBy(open, (record) => `${cellOf(record, 'task_zh')}|${cellOf(record, 'area')}`);
  return [...alike.values()].flatMap((those) => {
    const [first, ...others] = those.toSorted((one, other) => (cellOf(one, 'task') < cellOf(other, 'task') ? -1 : 1));
    return others.flatMap((record) => {
      const place = [record, first].find((one) => one !== undefined && release.records.includes(one));
      if (!place || !first || cellOf(record, 'task_zh') === '') return [];
      const slots = { week, found: cellOf(record, 'task'), first: cellOf(first, 'task') };
      return [assignmentProblem('task-twice', placeOf(place, 'task_zh'), slots)];
    });
  });
}

/** A meeting that was held between the two and has no sheet. */
function findMissingSheet(checked: CheckedRelease, pair: Pair): Problem[] {
  const { before, week } = pair;
  const meetings = checked.codes.get(assignmentMeetings.name);
  const [from, to] = [readIsoWeek(before)?.sunday, readIsoWeek(week)?.monday];
  if (!meetings || !from || !to) return [];
  return weeksBetween(from, to).flatMap(({ week: missing }) => {
    const meeting = missing === before || missing === week ? undefined : meetings.get(missing);
    return meeting && !isWithdrawn(meeting) && !isMissing(meeting, 'held_on')
      ? [assignmentProblem('sheet-missing', placeIn(checked, pair, '', 'week'), { missing })]
      : [];
  });
}
