import { describe, expect, test } from 'vitest';
import { addUp } from '../../../core/adds-up.ts';
import { countColumns, sheetColumns } from './sheet-columns.ts';
import { sheetSum } from './sheet-sums.ts';
import { meetingRow, meetings, taskRow, tasks } from './sheet.fixture.ts';
import { lateOf, listSheets, longOpen, monthOf, newestOfTasks, type SheetTask } from './sheets.ts';

const asOf = '2026-11-27';
const sheets = listSheets(tasks, meetings, asOf);
const sheetOf = (week: string, from = sheets) => {
  const found = from.find((one) => one.week === week);
  if (!found) throw new Error(`There is no sheet of ${week}.`);
  return found;
};
const numbers = (those: readonly SheetTask[]): string[] => those.map(({ task }) => task);

test('the newest sheet comes first, each between those beside it', () => {
  expect(sheets.map(({ week, previous, next }) => [week, previous, next])).toEqual([
    ['2026-W48', '2026-W46', null],
    ['2026-W46', '2026-W45', '2026-W48'],
    ['2026-W45', null, '2026-W46'],
  ]);
});

test('a sheet has its Monday, the day of its meeting and what is said of it', () => {
  const { monday, heldOn, note } = sheetOf('2026-W46');
  expect({ monday, heldOn, note }).toEqual({
    ...{ monday: '2026-11-09', heldOn: '2026-11-10' },
    note: { zh: '示例：顺延。', en: 'Sample: moved.' },
  });
  expect(monthOf(sheetOf('2026-W48'))).toBe('2026-11');
});

test('a week without a meeting is said in the sheet after it', () => {
  expect(sheetOf('2026-W48').skipped).toEqual([
    { week: '2026-W47', note: { zh: '示例：停开。', en: 'Sample: none.' } },
  ]);
  expect(sheetOf('2026-W46').skipped).toEqual([]);
  expect(sheetOf('2026-W45').skipped).toEqual([]);
});

test('a sheet tells what became of the tasks of the one before', () => {
  const { done, carried, cancelled } = sheetOf('2026-W46');
  expect([numbers(done), numbers(carried), numbers(cancelled)]).toEqual([
    ['2026-W45-02'],
    ['2026-W45-01'],
    ['2026-W45-03'],
  ]);
});

test('what is to be done is what is carried over and what is new, in this order', () => {
  expect(numbers(sheetOf('2026-W48').open)).toEqual(['2026-W45-01', '2026-W48-01']);
  expect(numbers(sheetOf('2026-W48').fresh)).toEqual(['2026-W48-01']);
});

test('tasks that the sheet before left open are counted there, and come to those done, carried over and cancelled', () => {
  expect(sheets.map(({ due }) => due)).toEqual([2, 3, null]);
  expect(sheets.map(sheetSum).map((sum) => sum && addUp(sum).addsUp)).toEqual([true, true, null]);
  const [lost] = listSheets(
    tasks.filter(({ row }) => row.state !== 'cancelled'),
    meetings,
    asOf,
  ).filter(({ week }) => week === '2026-W46');
  const sum = lost && sheetSum(lost);
  expect(sum && addUp(sum)).toMatchObject({ addsUp: false, added: 2, difference: -1 });
});

test('weeks are those of the calendar: the one without a meeting counts', () => {
  const inWeek = (week: string) => sheetOf(week).open.map(({ task, inWeek: at }) => [task, at]);
  expect(inWeek('2026-W45')).toContainEqual(['2026-W45-01', 1]);
  expect(inWeek('2026-W46')).toContainEqual(['2026-W45-01', 2]);
  expect(inWeek('2026-W48')).toContainEqual(['2026-W45-01', 4]);
});

test('a task is named as one that stays open from its third week on, as long as it is open', () => {
  expect(numbers(longOpen(sheetOf('2026-W48')))).toEqual(['2026-W45-01']);
  expect(longOpen(sheetOf('2026-W46'))).toEqual([]);
  const third = taskRow('2026-W47', '2026-W45-01', { state: 'carried' });
  expect(numbers(longOpen(sheetOf('2026-W47', listSheets([third], [], asOf))))).toEqual(['2026-W45-01']);
  const done = taskRow('2026-W48', '2026-W45-01', { state: 'done' });
  expect(sheetOf('2026-W48', listSheets([done], [], asOf)).done[0]?.isLong).toBe(false);
});

test('a task counts its weeks over the end of a year of 53 weeks', () => {
  const row = taskRow('2027-W01', '2026-W53-01', { state: 'carried' });
  expect(sheetOf('2027-W01', listSheets([row], [], asOf)).open[0]?.inWeek).toBe(2);
});

test('a task that another unit leads names the one before', () => {
  const other = { lead_unit_zh: '示例二局', lead_unit_en: 'Sample Bureau 2' };
  const changed = listSheets(
    [
      taskRow('2026-W45', '2026-W45-01'),
      taskRow('2026-W46', '2026-W45-01', { state: 'carried', ...other }),
      taskRow('2026-W48', '2026-W45-01', { state: 'done', ...other }),
    ],
    meetings,
    asOf,
  );
  expect(sheetOf('2026-W46', changed).open[0]?.formerLead).toEqual({ zh: '示例一局', en: 'Sample Bureau 1' });
  expect(sheetOf('2026-W48', changed).done[0]?.formerLead).toBeNull();
});

test('a withdrawn row is told apart and counted nowhere; a sheet of such rows alone keeps its page', () => {
  const withdrawn = { change: 'withdrawn' } as const;
  const all = listSheets([...tasks, taskRow('2026-W46', '2026-W46-02', withdrawn)], meetings, asOf);
  expect(numbers(sheetOf('2026-W46', all).withdrawn)).toEqual(['2026-W46-02']);
  expect(sheetOf('2026-W48', all).due).toBe(2);
  expect(sheetOf('2026-W45', listSheets([taskRow('2026-W45', '2026-W45-01', withdrawn)], [], asOf)).open).toEqual([]);
});

test('a withdrawn meeting says nothing', () => {
  const all = listSheets(tasks, [meetingRow('2026-W48', '2026-11-23', { change: 'withdrawn' })], asOf);
  expect(sheetOf('2026-W48', all).heldOn).toBeNull();
});

test('the releases of a sheet are those that wrote its rows, the newest last', () => {
  const rows = [
    taskRow('2026-W45', '2026-W45-01', {}, '2026-11-10'),
    taskRow('2026-W45', '2026-W45-02', {}, '2026-11-02'),
    taskRow('2026-W45', '2026-W45-03', {}, '2026-11-02'),
  ];
  expect(sheetOf('2026-W45', listSheets(rows, [], asOf)).releases).toEqual(['2026-11-02', '2026-11-10']);
});

test('every task is told once, as its newest sheet has it', () => {
  expect(newestOfTasks(sheets).map(({ sheet, task }) => [sheet.week, task.task, task.row.state])).toEqual([
    ['2026-W48', '2026-W45-01', 'carried'],
    ['2026-W48', '2026-W48-01', 'new'],
    ['2026-W48', '2026-W46-01', 'done'],
    ['2026-W46', '2026-W45-02', 'done'],
    ['2026-W46', '2026-W45-03', 'cancelled'],
  ]);
});

test('a column tells of a sheet what the next one reports; the newest is running; a week without one leaves its place empty', () => {
  const columns = sheetColumns(sheets, 53);
  expect(
    columns.map(({ week, at, done, carried, cancelled, running }) => [week, at, done, carried, cancelled, running]),
  ).toMatchInlineSnapshot(`
    [
      [
        "2026-W45",
        0,
        1,
        1,
        1,
        0,
      ],
      [
        "2026-W46",
        1,
        1,
        1,
        0,
        0,
      ],
      [
        "2026-W48",
        3,
        0,
        0,
        0,
        2,
      ],
    ]
  `);
  expect(countColumns(columns)).toEqual({ done: 2, late: 0, carried: 2, cancelled: 1, due: 5, running: 2 });
  expect(sheetColumns(sheets, 2).map(({ week }) => week)).toEqual(['2026-W46', '2026-W48']);
});

describe('a deadline', () => {
  const due = { due_on: '2026-11-06' };
  const late = (week: string, cells: Parameters<typeof taskRow>[2], day = asOf) => {
    const rows = [taskRow('2026-W45', '2026-W45-01', due), taskRow(week, '2026-W45-01', { ...due, ...cells })];
    const sheet = sheetOf(week, listSheets(rows, meetings, day));
    return [...sheet.open, ...sheet.done, ...sheet.cancelled][0];
  };

  test('that was kept, on its last day too, is no delay', () =>
    expect(late('2026-W46', { state: 'done', done_on: '2026-11-06' })?.daysLate).toBe(0));

  test('that was missed is told in days to the day on which the task was done', () => {
    expect(late('2026-W46', { state: 'done', done_on: '2026-11-09' })?.daysLate).toBe(3);
    const sheet = sheetOf(
      '2026-W46',
      listSheets(
        [
          taskRow('2026-W45', '2026-W45-01', due),
          taskRow('2026-W46', '2026-W45-01', { ...due, state: 'done', done_on: '2026-11-09' }),
        ],
        meetings,
        asOf,
      ),
    );
    expect(numbers(lateOf(sheet.done))).toEqual(['2026-W45-01']);
  });

  test('of an open task is counted to the day of the site in the newest sheet, else to that of the meeting', () => {
    expect(late('2026-W46', { state: 'carried' }, '2026-11-27')?.daysLate).toBe(21);
    expect(late('2026-W46', { state: 'carried' }, '2026-11-06')?.daysLate).toBe(0);
    const rows = ['2026-W45', '2026-W46', '2026-W48'].map((week, at) =>
      taskRow(week, '2026-W45-01', { ...due, state: at === 0 ? 'new' : 'carried' }),
    );
    const all = listSheets(rows, meetings, asOf);
    expect(all.map(({ countedTo }) => countedTo)).toEqual([asOf, '2026-11-10', '2026-11-02']);
    expect(sheetOf('2026-W46', all).open[0]?.daysLate).toBe(4);
  });

  test('of a cancelled task, or one that was removed, accuses nobody', () => {
    expect(late('2026-W46', { state: 'cancelled' })?.daysLate).toBe(0);
    expect(late('2026-W46', { state: 'carried', due_on: '' })?.daysLate).toBe(0);
  });

  test('that was moved names the one before', () => {
    expect(late('2026-W46', { state: 'carried', due_on: '2026-11-13' })?.formerDue).toBe('2026-11-06');
    expect(late('2026-W46', { state: 'carried' })?.formerDue).toBeNull();
  });
});
