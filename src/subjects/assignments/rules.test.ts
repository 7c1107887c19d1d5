import { describe, expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { sampleWithCheck } from '../../../tests/support/with-check.ts';
import { checkDataset, codesEver } from '../../releases/check/check-dataset.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { assignments as subject } from './data.ts';
import * as ofSheets from './datasets/assignments.ts';
import * as ofMeetings from './datasets/meetings.ts';
import { assignmentRules } from './rules.ts';

const meetings = sampleWithCheck(subject, ofMeetings.assignmentMeetings);
const sheets = sampleWithCheck(subject, ofSheets.assignments);

const { message, covered } = ruleMessages();

/** Releases of a dataset by name, each with its rows. */
type Releases = Readonly<Record<string, readonly string[]>>;

const load = (dataset: typeof meetings | typeof sheets, releases: Releases) => {
  const header = Object.keys(dataset.columns).join(',');
  const files = Object.entries(releases).map(([name, rows]) => [name, linesOf(header, ...rows)] as const);
  return loadDataset(dataset, makeFolder(Object.fromEntries(files)));
};

function meetingProblems(releases: Releases, asOf = '2027-01-15'): Problem[] {
  const loaded = load(meetings, releases);
  return [...loaded.problems, ...checkDataset(loaded, { codes: codesEver([loaded]), asOf })];
}

const meeting = (week: string, day: string, note = '', change = 'new') =>
  `${week},${day},${note && `示例：${note}`},${note && `Sample: ${note}`},${change},示例,Sample`;
const oneMeeting = (row: string, asOf?: string) => meetingProblems({ '2026-11-23': [row] }, asOf);

describe('a week', () => {
  test.each([
    ['2026-W53', '2026-12-28', ''],
    ['2026-W53', '2027-01-01', 'New Year'],
    ['2025-W01', '2024-12-30', ''],
    ['2027-W01', '2027-01-04', ''],
  ])('%s has the meeting of %s', (week, day, note) => expect(oneMeeting(meeting(week, day, note))).toEqual([]));

  test('is one that the calendar has: a year of 52 weeks has no W53', () => {
    expect(message('week-unknown', oneMeeting(meeting('2025-W53', '2025-12-29')))).toMatchInlineSnapshot(`
      "data/assignment-meetings/2026-11-23.csv:2:1 week (Week, spreadsheet row 2)
        the calendar has no week 2025-W53 [week-unknown]
        allowed: ISO weeks: a year has 52 or 53, such as 2026-W48; 2025 has no week 53
        to do: Check year and number; the first and last days of a year may be in a week of the other year."
    `);
    expect(message('week-unknown', oneMeeting(meeting('2025-W53', '2025-12-29')), 'zh')).toMatchInlineSnapshot(`
      "data/assignment-meetings/2026-11-23.csv:2:1 week（周，表格第 2 行）
        日历里没有 2025-W53 这一周 [week-unknown]
        应为：ISO 周：一年 52 周或 53 周，如 2026-W48；2025 年没有第 53 周
        处理：核对年份和周次；年初、年末的几天可能属于另一年的周。"
    `);
    expect(message('week-unknown', oneMeeting(meeting('2026-W00', '2025-12-29')))).toContain('2026-W00');
  });

  test('has begun', () => {
    const row = meeting('2026-W49', '', 'no meeting');
    expect(message('week-ahead', oneMeeting(row, '2026-11-29'))).toMatchInlineSnapshot(`
      "data/assignment-meetings/2026-11-23.csv:2:1 week (Week, spreadsheet row 2)
        2026-W49 begins on 2026-11-30, after 2026-11-29, the day of the data [week-ahead]
        allowed: a week that has begun
        to do: Check the week; a meeting is entered once it was held."
    `);
    expect(oneMeeting(row, '2026-11-30')).toEqual([]);
  });
});

describe('a meeting', () => {
  test('was held in its week', () => {
    expect(message('meeting-outside', oneMeeting(meeting('2027-W01', '2027-01-01')))).toMatchInlineSnapshot(`
      "data/assignment-meetings/2026-11-23.csv:2:2 held_on (Held on, spreadsheet row 2)
        the meeting of 2027-01-01 was in 2026-W53, not in 2027-W01 [meeting-outside]
        allowed: 2027-01-04 to 2027-01-10
        to do: Correct the week or the day."
    `);
    expect(message('meeting-outside', oneMeeting(meeting('2026-W48', '2026-11-30')))).toContain('2026-W49');
  });

  test('was held on the Monday, or its note says why not', () => {
    expect(message('meeting-day', oneMeeting(meeting('2026-W48', '2026-11-24')))).toMatchInlineSnapshot(`
      "data/assignment-meetings/2026-11-23.csv:2:2 held_on (Held on, spreadsheet row 2)
        2026-11-24 is no Monday, and nothing says why [meeting-day]
        allowed: Monday, 2026-11-23; where the meeting was moved, note_zh and note_en say why
        to do: Check the day; where a public holiday moved the meeting, name it in the notes."
    `);
    expect(oneMeeting(meeting('2026-W48', '2026-11-24', 'holiday'))).toEqual([]);
    expect(message('meeting-day', oneMeeting('2026-W48,2026-11-24,示例：假日,,new,,'))).toContain('2026-11-24');
  });

  test('that was not held says why', () => {
    expect(message('meeting-skipped', oneMeeting(meeting('2026-W48', '')))).toMatchInlineSnapshot(`
      "data/assignment-meetings/2026-11-23.csv:2:2 held_on (Held on, spreadsheet row 2)
        there was no meeting in 2026-W48, and nothing says why [meeting-skipped]
        allowed: the day of the meeting; where there was none, note_zh and note_en say why
        to do: Enter the day, or name the public holiday in the notes."
    `);
    expect(oneMeeting(meeting('2026-W48', '', 'holiday'))).toEqual([]);
  });

  test('follows on that of the week before: a week of which nothing is said is missing', () => {
    const rows = ['2026-W51,2026-12-14', '2026-W53,2026-12-28'].map((row) => `${row},,,new,,`);
    expect(message('meeting-gap', meetingProblems({ '2027-01-04': rows }))).toMatchInlineSnapshot(`
      "data/assignment-meetings/2027-01-04.csv:3:1 week (Week, spreadsheet row 3)
        the row of 2026-W52, before 2026-W53, is missing [meeting-gap]
        allowed: a row for every week from the first on, also for one without a meeting
        to do: Add 2026-W52; where no meeting was held, leave the day empty and write the notes."
    `);
    const between = meeting('2026-W52', '', 'no meeting');
    expect(meetingProblems({ '2027-01-04': [...rows, between] })).toEqual([]);
    const withdrawn = { '2027-01-04': [...rows, between], '2027-01-05': [meeting('2026-W52', '', 'x', 'withdrawn')] };
    expect(message('meeting-gap', meetingProblems(withdrawn))).toContain('2026-W52');
  });

  test('in 2027-W01 follows on that in 2026-W53', () =>
    expect(meetingProblems({ '2027-01-04': ['2026-W53,2026-12-28,,,new,,', '2027-W01,2027-01-04,,,new,,'] })).toEqual(
      [],
    ));
});

/** The meetings of four weeks; in the third there was none. */
const held = load(meetings, {
  '2026-11-23': [
    meeting('2026-W45', '2026-11-02'),
    meeting('2026-W46', '2026-11-09'),
    meeting('2026-W47', '', 'no meeting'),
    meeting('2026-W48', '2026-11-23'),
  ],
});

const columns = Object.keys(sheets.columns);

/** A row: a new task of the week that its number names, with other cells as given. */
function row(week: string, task: string, cells: Readonly<Record<string, string>> = {}): string {
  const day = { '2026-W45': '2026-11-02', '2026-W46': '2026-11-09', '2026-W48': '2026-11-23' }[task.slice(0, 8)] ?? '';
  const all: Record<string, string> = {
    ...{ week, task, task_zh: `示例任务 ${task}`, task_en: `Sample task ${task}` },
    ...{ lead_unit_zh: '示例一局', lead_unit_en: 'Sample Bureau 1', assigned_on: day, due_on: '2026-12-04' },
    ...{ state: 'new', change: 'new', ...cells },
  };
  return columns.map((name) => all[name] ?? '').join(',');
}

const why = { reason_zh: '示例：缺配件。', reason_en: 'Sample: a part is missing.' };
const carried = { state: 'carried', ...why };
const done = { state: 'done', done_on: '2026-11-06' };

function sheetProblems(releases: Releases, asOf = '2026-11-27', before = held): Problem[] {
  const loaded = load(sheets, releases);
  const codes = codesEver([before, loaded]);
  return [...loaded.problems, ...checkDataset(loaded, { codes, asOf })];
}

const oneSheet = (...rows: string[]) => sheetProblems({ '2026-11-23': rows });

describe('a task', () => {
  test('has a lead unit, in both languages', () => {
    expect(oneSheet(row('2026-W48', '2026-W48-01'))).toEqual([]);
    for (const column of ['lead_unit_zh', 'lead_unit_en']) {
      const found = oneSheet(row('2026-W48', '2026-W48-01', { [column]: '' }));
      expect(found.map((one) => [one.rule, one.column])).toEqual([['missing-cell', column]]);
    }
  });

  test('is named by the week in which it was assigned', () => {
    const found = oneSheet(row('2026-W48', '2026-W46-01', { ...carried, assigned_on: '2026-11-02' }));
    expect(message('task-number', found)).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:2:2 task (Task, spreadsheet row 2)
        the number “2026-W46-01” does not fit the day it was assigned, 2026-11-02 in 2026-W45 [task-number]
        allowed: 2026-W45 and a number, such as 2026-W45-01
        to do: Correct the number or the day; a task that is carried over keeps both."
    `);
  });

  test('of another week is not new', () => {
    expect(message('task-new-early', oneSheet(row('2026-W48', '2026-W46-01')))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:2:12 state (In this sheet, spreadsheet row 2)
        “2026-W46-01” was not assigned in 2026-W48, yet it is marked as new [task-new-early]
        allowed: carried over, done or cancelled, for a task of an earlier week
        to do: Correct the state, or give a new task a number of its own."
    `);
  });

  test('of this week is new, and nothing else', () => {
    expect(message('task-carried-new', oneSheet(row('2026-W48', '2026-W48-01', carried)))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:2:12 state (In this sheet, spreadsheet row 2)
        “2026-W48-01” was only assigned in 2026-W48, yet it is marked “Not done, carried over” [task-carried-new]
        allowed: new, for a task of this week
        to do: Make it new, or check its number and the day it was assigned."
    `);
    const cells = { state: 'done', done_on: '2026-11-23' };
    expect(message('task-carried-new', oneSheet(row('2026-W48', '2026-W48-01', cells)))).toContain('Done');
  });

  test('is not due before it was assigned', () => {
    const dueOn = (day: string) => oneSheet(row('2026-W48', '2026-W48-01', { due_on: day }));
    expect(dueOn('2026-11-23')).toEqual([]);
    expect(message('task-due-early', dueOn('2026-11-22'))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:2:11 due_on (Due on, spreadsheet row 2)
        it is due on 2026-11-22, before it was assigned on 2026-11-23 [task-due-early]
        allowed: 2026-11-23 or later
        to do: Check both days."
    `);
  });

  test('is not done before it was assigned, nor after the meeting that reports it', () => {
    const doneOn = (day: string) =>
      oneSheet(row('2026-W45', '2026-W45-01'), row('2026-W46', '2026-W45-01', { state: 'done', done_on: day }));
    expect(doneOn('2026-11-02')).toEqual([]);
    expect(doneOn('2026-11-09')).toEqual([]);
    expect(message('task-done-early', doneOn('2026-11-01'))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:3:13 done_on (Done on, spreadsheet row 3)
        it was done on 2026-11-01, before it was assigned on 2026-11-02 [task-done-early]
        allowed: 2026-11-02 or later
        to do: Check both days; what was done before is no task."
    `);
    expect(message('task-done-late', doneOn('2026-11-10'))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:3:13 done_on (Done on, spreadsheet row 3)
        it was done on 2026-11-10, after 2026-11-09, when the meeting reported it as done [task-done-late]
        allowed: 2026-11-09 or earlier
        to do: Check the day; what was not done by then is carried over in this sheet."
    `);
  });

  test('has the day on which it was done, where it is done', () => {
    const first = row('2026-W45', '2026-W45-01');
    const missing = oneSheet(first, row('2026-W46', '2026-W45-01', { state: 'done' }));
    expect(message('task-done-day', missing)).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:3:13 done_on (Done on, spreadsheet row 3)
        the state is “Done” and the day it was done is empty [task-done-day]
        allowed: a day for a task that is done, none for any other
        to do: Correct the state or the day."
    `);
    const idle = oneSheet(first, row('2026-W46', '2026-W45-01', { ...carried, done_on: '2026-11-06' }), last);
    expect(message('task-done-day', idle)).toContain('is given');
  });

  test('that is carried over or cancelled says why', () => {
    const first = row('2026-W45', '2026-W45-01');
    const cells = (state: string, more = {}) => row('2026-W46', '2026-W45-01', { state, ...more });
    expect(message('task-reason', oneSheet(first, cells('cancelled')))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:3:14 reason_zh (Reason (Chinese), spreadsheet row 3)
        the state is “Cancelled”, and no reason is given [task-reason]
        allowed: reason_zh and reason_en, which say why it is not done or was cancelled
        to do: Write the reason."
    `);
    expect(message('task-reason', oneSheet(first, cells('carried', { reason_zh: why.reason_zh }), last))).toContain(
      'carried over',
    );
    expect(oneSheet(first, cells('cancelled', why))).toEqual([]);
  });

  test('is not in a sheet twice: not under one number, and not in other numbers with the same words', () => {
    const [one, other] = [
      row('2026-W48', '2026-W48-01'),
      row('2026-W48', '2026-W48-02', { task_zh: '示例任务 2026-W48-01' }),
    ];
    expect(oneSheet(one, one).map(({ rule }) => rule)).toEqual(['duplicate-key']);
    expect(message('task-twice', oneSheet(one, other))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:3:3 task_zh (Task (Chinese), spreadsheet row 3)
        the same task is in 2026-W48 twice: “2026-W48-02” and “2026-W48-01” [task-twice]
        allowed: one row for each task of a sheet
        to do: Leave one out; where they are two tasks, word them apart."
    `);
    const later = sheetProblems({ '2026-11-23': [one], '2026-11-24': [other] });
    expect(message('task-twice', later)).toContain('2026-W48-02');
    const again = row('2026-W46', '2026-W46-01', { task_zh: '示例任务 2026-W45-01' });
    expect(oneSheet(row('2026-W45', '2026-W45-01'), row('2026-W46', '2026-W45-01', done), again)).toEqual([]);
  });
});

/** The task of 2026-W45 is done in the sheet after the next. */
const last = row('2026-W48', '2026-W45-01', { state: 'done', done_on: '2026-11-20' });

describe('a sheet', () => {
  test('names every task that the one before left open', () => {
    const first = [row('2026-W45', '2026-W45-01'), row('2026-W45', '2026-W45-02')];
    const second = [row('2026-W46', '2026-W45-01', done), row('2026-W46', '2026-W46-01')];
    const found = sheetProblems({ '2026-11-02': first, '2026-11-09': second });
    expect(message('task-vanished', found)).toMatchInlineSnapshot(`
      "data/assignments/2026-11-09.csv
        “2026-W45-02” was open in 2026-W45 and is missing in the sheet of 2026-W46 [task-vanished]
        allowed: every open task of the sheet before, as carried over, done or cancelled
        to do: Add its row; where it is given up, write cancelled and the reason."
    `);
    expect(message('task-vanished', found, 'zh')).toMatchInlineSnapshot(`
      "data/assignments/2026-11-09.csv
        “2026-W45-02”在 2026-W45 没有完成，2026-W46 的单子里却没有它 [task-vanished]
        应为：上一张单子里每项未完成的任务：接着办、完成或取消
        处理：补上这一行；办不成的，写 cancelled 和原因。"
    `);
    for (const cells of [done, carried, { state: 'cancelled', ...why }])
      expect(oneSheet(...first, ...second, row('2026-W46', '2026-W45-02', cells))).toEqual([]);
  });

  test('names them too beside other faults; not where a row is under a number that is not its own', () => {
    const first = { '2026-11-02': [row('2026-W45', '2026-W45-01'), row('2026-W45', '2026-W45-02')] };
    const rulesOf = (cells: Parameters<typeof row>[2]) =>
      sheetProblems({ ...first, '2026-11-09': [row('2026-W46', '2026-W45-01', cells)] }).map(({ rule }) => rule);
    expect(rulesOf({ ...carried, reason_zh: '' })).toEqual(['task-reason', 'task-vanished']);
    expect(rulesOf({ ...carried, assigned_on: '2026-11-09' })).toEqual(['task-number']);
  });

  test('has one message for a cell that cannot be read: nothing is said of what follows from it', () => {
    const first = { '2026-11-02': [row('2026-W45', '2026-W45-01')] };
    const rulesOf = (task: string, cells: Parameters<typeof row>[2]) =>
      sheetProblems({ ...first, '2026-11-09': [row('2026-W46', task, cells)] }).map(({ rule }) => rule);
    expect(rulesOf('2026-W45-01', { ...carried, state: 'late', reason_zh: '' })).toEqual(['not-in-list']);
    expect(rulesOf('2026-W45-1', carried)).toEqual(['code-format']);
  });

  test('names them too where a week without a meeting is between the two', () => {
    const first = [row('2026-W46', '2026-W46-01')];
    const found = sheetProblems({ '2026-11-09': first, '2026-11-23': [row('2026-W48', '2026-W48-01')] });
    expect(message('task-vanished', found)).toContain('2026-W46-01');
  });

  test('reports no task that was not open in the one before', () => {
    const first = [
      row('2026-W45', '2026-W45-01'),
      row('2026-W46', '2026-W45-01', done),
      row('2026-W46', '2026-W46-01'),
    ];
    const again = row('2026-W48', '2026-W45-01', carried);
    const found = oneSheet(...first, row('2026-W48', '2026-W46-01', { state: 'done', done_on: '2026-11-20' }), again);
    expect(message('task-not-open', found)).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:3:12 state (In this sheet, spreadsheet row 3)
        “2026-W45-01” was not open in the sheet before, 2026-W46, yet 2026-W48 marks it “Not done, carried over” [task-not-open]
        allowed: a task that was new or carried over in the sheet before
        to do: Check the number; where the sheet before lacks it, correct that one first."
    `);
  });

  test('still fits the next one after a correction', () => {
    const first = {
      '2026-11-02': [row('2026-W45', '2026-W45-01')],
      '2026-11-09': [row('2026-W46', '2026-W45-01', done)],
    };
    const note = { change_note_zh: '示例', change_note_en: 'Sample' };
    const added = { '2026-11-10': [row('2026-W45', '2026-W45-02')] };
    expect(message('task-vanished', sheetProblems({ ...first, ...added }))).toContain('2026-11-10.csv:2');
    const withdrawn = { '2026-11-10': [row('2026-W45', '2026-W45-01', { change: 'withdrawn', ...note })] };
    expect(message('task-not-open', sheetProblems({ ...first, ...withdrawn }))).toContain('2026-11-10.csv:2');
    const both = {
      '2026-11-10': [
        ...withdrawn['2026-11-10'],
        row('2026-W46', '2026-W45-01', { ...done, change: 'withdrawn', ...note }),
      ],
    };
    expect(sheetProblems({ ...first, ...both })).toEqual([]);
  });

  test('names the same lead unit as the one before, or says why not', () => {
    const first = row('2026-W45', '2026-W45-01');
    const other = { ...done, lead_unit_zh: '示例二局', lead_unit_en: 'Sample Bureau 2' };
    expect(message('task-lead-changed', oneSheet(first, row('2026-W46', '2026-W45-01', other)))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:3:5 lead_unit_zh (Lead unit (Chinese), spreadsheet row 3)
        the lead unit was “示例一局” and is now “示例二局”, and nothing says why [task-lead-changed]
        allowed: the lead unit of the sheet before; where it changed, note_zh and note_en say so
        to do: Copy the unit as it was, or write the notes."
    `);
    const noted = { ...other, note_zh: '示例：换了。', note_en: 'Sample: changed.' };
    expect(oneSheet(first, row('2026-W46', '2026-W45-01', noted))).toEqual([]);
  });

  test('keeps its deadline, or says why it moved; a task that is done keeps it too', () => {
    const first = row('2026-W45', '2026-W45-01');
    const moved = { ...done, due_on: '2026-11-30' };
    expect(message('task-due-moved', oneSheet(first, row('2026-W46', '2026-W45-01', moved)))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:3:11 due_on (Due on, spreadsheet row 3)
        the deadline was 2026-12-04 and is now 2026-11-30, and nothing says why [task-due-moved]
        allowed: the deadline of the sheet before; where it moved, note_zh and note_en say so
        to do: Copy the deadline as it was, even where it has passed, or write in the notes who moved it and why."
    `);
    expect(
      message('task-due-moved', oneSheet(first, row('2026-W46', '2026-W45-01', { ...carried, due_on: '2026-11-30' }))),
    ).toContain('2026-11-30');
    const noted = { ...moved, note_zh: '示例：改期。', note_en: 'Sample: moved.' };
    expect(oneSheet(first, row('2026-W46', '2026-W45-01', noted))).toEqual([]);
  });

  test('keeps the days that its sheet published: a mistake is corrected, not updated', () => {
    const first = { '2026-11-03': [row('2026-W45', '2026-W45-01')] };
    const later = (change: string) => ({
      ...first,
      '2026-11-05': [
        row('2026-W45', '2026-W45-01', {
          due_on: '2026-11-30',
          change,
          change_note_zh: '示例',
          change_note_en: 'Sample',
        }),
      ],
    });
    expect(message('task-fact-changed', sheetProblems(later('update')))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-05.csv:2:11 due_on (Due on, spreadsheet row 2)
        “2026-12-04” was published and is now “2026-11-30”, yet the row is entered as a plain update [task-fact-changed]
        allowed: the days that this sheet published; a mistake is fixed with change “correction” and its notes
        to do: Copy the day as it was, or make the row a correction; a deadline is moved in the next sheet."
    `);
    expect(sheetProblems(later('correction'))).toEqual([]);
  });

  test('is of a week that the calendar has, that has begun and that had a meeting', () => {
    const codes = load(meetings, { '2026-11-23': [meeting('2026-W48', '2026-11-23')] });
    const ofWeek = (week: string) =>
      sheetProblems({ '2026-11-23': [row(week, '2026-W45-01', carried)] }, '2026-11-27', codes);
    expect(ofWeek('2025-W53').map(({ rule }) => rule)).toEqual(['dangling-reference', 'week-unknown']);
    expect(ofWeek('2026-W49').map(({ rule }) => rule)).toEqual(['dangling-reference', 'week-ahead']);
    expect(message('sheet-unmet', oneSheet(row('2026-W47', '2026-W46-01', carried)))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv:2:1 week (Week, spreadsheet row 2)
        there was no meeting in 2026-W47, yet it has tasks [sheet-unmet]
        allowed: a week whose meeting was held, by assignment-meetings
        to do: Check the week, or correct assignment-meetings first."
    `);
  });

  test('of a meeting between two others is not missing', () => {
    const first = row('2026-W45', '2026-W45-01');
    expect(message('sheet-missing', oneSheet(first, last))).toMatchInlineSnapshot(`
      "data/assignments/2026-11-23.csv
        2026-W46 had a meeting, but its sheet is missing [sheet-missing]
        allowed: a sheet for each meeting, in the order of the weeks
        to do: Publish the sheet of 2026-W46 first, or correct assignment-meetings."
    `);
    expect(oneSheet(first, row('2026-W46', '2026-W45-01', carried), last)).toEqual([]);
  });
});

test('every rule of its own has its case', () => {
  expect(Object.keys(assignmentRules).filter((rule) => !covered.has(rule))).toEqual([]);
});
