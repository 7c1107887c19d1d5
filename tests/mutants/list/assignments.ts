import { mutantsIn } from '../mutant.ts';

export const assignmentFaults = [
  ...mutantsIn('model', {
    'assignments/model/sheets.ts': [
      {
        find: 'const longFrom = 3;',
        replace: 'const longFrom = 4;',
        harm: 'a task in its third week is not named as one that stays open',
      },
      {
        find: 'isLong: isOpenState(row.state) && inWeek >= longFrom',
        replace: 'isLong: inWeek >= longFrom',
        harm: 'a task that was done after four weeks counts as open',
      },
      {
        find: 'due: before === null ? null : earlier.filter(isOpen).length',
        replace: 'due: before === null ? null : carried.length + inState("done").length',
        harm: 'the tasks of the sheet before are counted in this one, so that none is ever missing',
      },
      {
        find: 'const isOpen = (record: TaskRecord): boolean => isStanding(record) && isOpenState(record.row.state);',
        replace: 'const isOpen = (record: TaskRecord): boolean => isOpenState(record.row.state);',
        harm: 'a withdrawn task counts among those of the sheet before',
      },
      {
        find: 'open: [...carried, ...fresh]',
        replace: 'open: fresh',
        harm: 'a task that is carried over is not to be done',
      },
      { find: '.slice(1, -1)', replace: '.slice(1, -2)', harm: 'a week without a meeting is not said' },
      {
        find: 'weeksFrom(row.assigned_on, row.week) + 1',
        replace: 'weeksFrom(row.assigned_on, row.week)',
        harm: 'the week in which a task was assigned is not its first',
      },
      {
        find: "meetings.filter(({ row }) => row.change !== 'withdrawn')",
        replace: 'meetings',
        harm: 'a withdrawn meeting tells its day',
      },
      { find: 'seen.add(task.task);', replace: '', harm: 'a task that was carried over is told once a sheet' },
      {
        find: 'former !== undefined && former.lead_unit_zh !== row.lead_unit_zh',
        replace: 'former !== undefined && former.lead_unit_zh === row.lead_unit_zh',
        harm: 'a unit is said to have led before where it still leads',
      },
      {
        find: 'const until = isOpenState(state) ? countedTo : done_on;',
        replace: 'const until = isOpenState(state) ? countedTo : null;',
        harm: 'nobody reads that a task was done after its deadline',
      },
      {
        find: 'after === null ? asOf : (heldOn ?? monday)',
        replace: 'heldOn ?? monday',
        harm: 'a deadline that passed after the meeting is not said to have passed',
      },
      {
        find: 'former.due_on !== row.due_on ? former.due_on : null',
        replace: 'former.due_on === row.due_on ? former.due_on : null',
        harm: 'nobody reads that a deadline was moved',
      },
    ],
    'assignments/model/sheet-columns.ts': [
      { find: 'sheets[index - 1]', replace: 'sheets[index]', harm: 'a column tells of the sheet before' },
      { find: 'running: next ? 0 : open.length', replace: 'running: open.length', harm: 'every task is running' },
      { find: 'daysBetween(first, monday) / 7', replace: '0', harm: 'all weeks are drawn at one place' },
      {
        find: 'due: done + carried + cancelled',
        replace: 'due: done + carried',
        harm: 'what was cancelled is no task of the sheet',
      },
    ],
    'assignments/model/sheet-sums.ts': [
      {
        find: 'plainSum(sheet.due, accountedFor(sheet))',
        replace: 'plainSum(sheet.due, [sheet.due])',
        harm: 'a sheet always adds up',
      },
    ],
    'assignments/model/task-states.ts': [
      {
        find: "state === 'new' || state === 'carried'",
        replace: "state === 'new'",
        harm: 'a task that is carried over may vanish',
      },
    ],
  }),
  ...mutantsIn('rules', {
    'assignments/check-meetings.ts': [
      { find: 'if (week === null) return [', replace: 'if (false) return [', harm: 'a year of 52 weeks has a week 53' },
      { find: 'return week.monday > asOf', replace: 'return false', harm: 'a week that has not begun has a sheet' },
      {
        find: 'found < monday || found > sunday',
        replace: 'found > sunday',
        harm: 'the first of January is a day of a week that begins on the fourth',
      },
      {
        find: "found !== monday && lacks(record, 'note')",
        replace: 'false',
        harm: 'nobody says why a meeting was on a Tuesday',
      },
      {
        find: "isMissing(record, 'held_on') && lacks(record, 'note')",
        replace: 'false',
        harm: 'nobody says why there was no meeting',
      },
      { find: '!hasEarlier(missing)', replace: 'true', harm: 'a week may be left out' },
      {
        find: 'isMissing(record, `${stem}_zh`) || isMissing(record, `${stem}_en`)',
        replace: 'isMissing(record, `${stem}_zh`) && isMissing(record, `${stem}_en`)',
        harm: 'a reason is told in one language alone',
      },
    ],
    'assignments/check-assignments.ts': [
      {
        find: "isWithdrawn(meeting) || isMissing(meeting, 'held_on')",
        replace: 'isWithdrawn(meeting)',
        harm: 'tasks are assigned where no meeting was held',
      },
      {
        find: 'changedByUpdate(checked, record, publishedDays)',
        replace: 'changedByUpdate(checked, record, [])',
        harm: 'a published day changes and is called an update',
      },
      {
        find: "new Set(['week-unknown', 'week-ahead', 'task-number'])",
        replace: "new Set(['week-unknown', 'week-ahead', 'task-number', 'task-reason'])",
        harm: 'a missing task hides behind a missing reason',
      },
      { find: "['carried', 'cancelled']", replace: "['cancelled']", harm: 'nobody says why a task is not done' },
      {
        find: 'isoWeekOf(assigned) !== first',
        replace: 'false',
        harm: 'a task is named by a week that is not its own',
      },
      { find: "state === 'new' && first !== week", replace: 'false', harm: 'a task of last month is new again' },
      { find: "state !== 'new' && first >= week", replace: 'false', harm: 'a task is carried over in its first week' },
      { find: 'due < assigned', replace: 'due > assigned', harm: 'a task is due before it was assigned' },
      { find: 'done < assigned', replace: 'false', harm: 'a task is done before it was assigned' },
      { find: 'if (done && done > until)', replace: 'if (false)', harm: 'a meeting reports what was done after it' },
      {
        find: "isMissing(record, 'done_on') : cellOf(record, 'done_on') !== ''",
        replace: "isMissing(record, 'done_on') : false",
        harm: 'a task that is carried over was done',
      },
    ],
    'assignments/check-sheet-order.ts': [
      {
        find: 'const open = [...rows.values()].filter(isOpen);',
        replace: 'const open = [...rows.values()];',
        harm: 'a task that was done cannot be assigned again',
      },
      {
        find: 'isOpen(record) && !pair.rows.has(task)',
        replace: 'false',
        harm: 'an open task vanishes from the next sheet',
      },
      {
        find: "cellOf(record, 'state') === 'new' || isOpen(pair.earlier.get(task))",
        replace: "cellOf(record, 'state') === 'new' || pair.earlier.has(task)",
        harm: 'a task that is done is carried over',
      },
      {
        find: "!former || !lacks(record, 'note')",
        replace: '!former || true',
        harm: 'the lead unit of a task changes without a word',
      },
      {
        find: "(['lead_unit_zh', 'due_on'] as const)",
        replace: "(['lead_unit_zh'] as const)",
        harm: 'a deadline moves without a word',
      },
      {
        find: '!(touched.has(week) || touched.has(before))',
        replace: '!touched.has(week)',
        harm: 'a task that is added to an older sheet is in no later one',
      },
      {
        find: "isWithdrawn(meeting) && !isMissing(meeting, 'held_on')",
        replace: 'isWithdrawn(meeting) && false',
        harm: 'the sheet of a meeting is missing',
      },
    ],
    'assignments/notices.ts': [
      {
        find: 'closed >= assigned',
        replace: 'closed > assigned',
        harm: 'a problem that was closed on that day is noticed',
      },
      {
        find: "state !== 'new' || change === 'withdrawn'",
        replace: "change === 'withdrawn'",
        harm: 'it is noticed every week',
      },
    ],
  }),
  ...mutantsIn('views', {
    'assignments/components/weeks-picture.ts': [
      { find: 'layer += 1;', replace: '', harm: 'the bricks of a column lie on each other' },
      { find: 'column.at * place', replace: '0', harm: 'all columns are at one place' },
    ],
    'assignments/components/sheet-words.ts': [
      { find: 'cancelled.length > 0', replace: 'false', harm: 'nobody reads that a task was cancelled' },
      { find: 'if (own) return', replace: 'if (zh) return', harm: 'English pages are told in Chinese' },
    ],
  }),
];
