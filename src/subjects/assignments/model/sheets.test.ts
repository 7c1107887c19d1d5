import { expect, test } from 'vitest';
import { addUp } from '../../../core/adds-up.ts';
import { countColumns, sheetColumns } from './sheet-columns.ts';
import { sheetSum } from './sheet-sums.ts';
import { meetingRow, meetings, taskRow, tasks } from './sheet.fixture.ts';
import { listSheets, longOpen, monthOf, newestOfTasks, type SheetTask } from './sheets.ts';

const sheets = listSheets(tasks, meetings);
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
  expect(numbers(longOpen(sheetOf('2026-W47', listSheets([third], []))))).toEqual(['2026-W45-01']);
  const done = taskRow('2026-W48', '2026-W45-01', { state: 'done' });
  expect(sheetOf('2026-W48', listSheets([done], [])).done[0]?.isLong).toBe(false);
});

test('a task counts its weeks over the end of a year of 53 weeks', () => {
  const row = taskRow('2027-W01', '2026-W53-01', { state: 'carried' });
  expect(sheetOf('2027-W01', listSheets([row], [])).open[0]?.inWeek).toBe(2);
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
  );
  expect(sheetOf('2026-W46', changed).open[0]?.formerLead).toEqual({ zh: '示例一局', en: 'Sample Bureau 1' });
  expect(sheetOf('2026-W48', changed).done[0]?.formerLead).toBeNull();
});

test('a withdrawn row is told apart and counted nowhere; a sheet of such rows alone keeps its page', () => {
  const withdrawn = { change: 'withdrawn' } as const;
  const all = listSheets([...tasks, taskRow('2026-W46', '2026-W46-02', withdrawn)], meetings);
  expect(numbers(sheetOf('2026-W46', all).withdrawn)).toEqual(['2026-W46-02']);
  expect(sheetOf('2026-W48', all).due).toBe(2);
  expect(sheetOf('2026-W45', listSheets([taskRow('2026-W45', '2026-W45-01', withdrawn)], [])).open).toEqual([]);
});

test('a withdrawn meeting says nothing', () => {
  const all = listSheets(tasks, [meetingRow('2026-W48', '2026-11-23', { change: 'withdrawn' })]);
  expect(sheetOf('2026-W48', all).heldOn).toBeNull();
});

test('the releases of a sheet are those that wrote its rows, the newest last', () => {
  const rows = [
    taskRow('2026-W45', '2026-W45-01', {}, '2026-11-10'),
    taskRow('2026-W45', '2026-W45-02', {}, '2026-11-02'),
    taskRow('2026-W45', '2026-W45-03', {}, '2026-11-02'),
  ];
  expect(sheetOf('2026-W45', listSheets(rows, [])).releases).toEqual(['2026-11-02', '2026-11-10']);
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
  expect(countColumns(columns)).toEqual({ done: 2, carried: 2, cancelled: 1, due: 5, running: 2 });
  expect(sheetColumns(sheets, 2).map(({ week }) => week)).toEqual(['2026-W46', '2026-W48']);
});
