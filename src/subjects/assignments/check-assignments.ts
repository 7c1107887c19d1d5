import { isoWeekOf, readIsoWeek } from '../../core/iso-week.ts';
import { changedByUpdate } from '../../releases/check/changed-by-update.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { cellOf, findWrongWeek, isWithdrawn, lacks } from './check-meetings.ts';
import { checkSheetOrder } from './check-sheet-order.ts';
import { assignmentMeetings } from './datasets/meetings.ts';
import { stateLabel } from './model/task-states.ts';
import { assignmentProblem } from './rules.ts';

/** The rules of the sheets: each row by itself, then one sheet after the other. */
export const checkAssignments: ReleaseCheck = (checked) => {
  const faults = checked.release.records.flatMap((record) => checkTask(checked, record));
  // A row under a wrong week or number would only be told again as one that is missing.
  return faults.some(({ rule }) => misplacing.has(rule)) ? faults : [...faults, ...checkSheetOrder(checked)];
};

/** What is wrong with a row that is in no sheet, or under a number that is not its own. */
const misplacing: ReadonlySet<string> = new Set(['week-unknown', 'week-ahead', 'task-number']);

const publishedDays = ['assigned_on', 'due_on', 'done_on'];

function checkTask(checked: CheckedRelease, record: RowRecord): Problem[] {
  const wrong = findWrongWeek(checked, record);
  const week = readIsoWeek(cellOf(record, 'week'));
  if (wrong.length > 0 || week === null || isWithdrawn(record)) return wrong;
  const { placeOf, codes } = checked;
  const meeting = codes.get(assignmentMeetings.name)?.get(week.week);
  const problems: Problem[] = [];
  if (meeting && (isWithdrawn(meeting) || isMissing(meeting, 'held_on')))
    problems.push(assignmentProblem('sheet-unmet', placeOf(record, 'week'), { found: week.week }));
  const state = stateLabel(cellOf(record, 'state'));
  if (['carried', 'cancelled'].includes(cellOf(record, 'state')) && lacks(record, 'reason'))
    problems.push(assignmentProblem('task-reason', placeOf(record, 'reason_zh'), { state }));
  const until = (meeting && dayIn(meeting, 'held_on')) ?? week.sunday;
  for (const { column, before, found } of changedByUpdate(checked, record, publishedDays))
    problems.push(assignmentProblem('task-fact-changed', placeOf(record, column), { before, found }));
  return [...problems, ...findWrongNumber(checked, record), ...findWrongDays(checked, record, until)];
}

function findWrongNumber({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const [found, week, state] = [cellOf(record, 'task'), cellOf(record, 'week'), cellOf(record, 'state')];
  const first = found.slice(0, -3);
  const assigned = dayIn(record, 'assigned_on');
  if (assigned !== null && isoWeekOf(assigned) !== first)
    return [
      assignmentProblem('task-number', placeOf(record, 'task'), { found, day: assigned, own: isoWeekOf(assigned) }),
    ];
  if (state === 'new' && first !== week)
    return [assignmentProblem('task-new-early', placeOf(record, 'state'), { found, week })];
  return state !== 'new' && first >= week
    ? [
        assignmentProblem('task-carried-new', placeOf(record, 'state'), {
          found,
          week: first,
          state: stateLabel(state),
        }),
      ]
    : [];
}

/** `until`: the day of the meeting, which cannot report what was done later. */
function findWrongDays({ placeOf }: CheckedRelease, record: RowRecord, until: string): Problem[] {
  const [assigned, due, done] = ['assigned_on', 'due_on', 'done_on'].map((column) => dayIn(record, column));
  const state = cellOf(record, 'state');
  const problems: Problem[] = [];
  if (assigned && due && due < assigned)
    problems.push(assignmentProblem('task-due-early', placeOf(record, 'due_on'), { found: due, assigned }));
  if (state === 'done' ? isMissing(record, 'done_on') : cellOf(record, 'done_on') !== '') {
    const filled = state === 'done' ? { zh: '空着', en: 'is empty' } : { zh: '却有值', en: 'is given' };
    problems.push(assignmentProblem('task-done-day', placeOf(record, 'done_on'), { state: stateLabel(state), filled }));
  }
  if (assigned && done && done < assigned)
    problems.push(assignmentProblem('task-done-early', placeOf(record, 'done_on'), { found: done, assigned }));
  if (done && done > until)
    problems.push(assignmentProblem('task-done-late', placeOf(record, 'done_on'), { found: done, until }));
  return problems;
}
