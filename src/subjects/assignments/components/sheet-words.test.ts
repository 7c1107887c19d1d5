import { expect, test } from 'vitest';
import { meetings, taskRow, tasks } from '../model/sheet.fixture.ts';
import { listSheets } from '../model/sheets.ts';
import { sheetWords } from './sheet-words.ts';

const sheets = listSheets(tasks, meetings, '2026-11-27');
const lastOf = (locale: 'zh' | 'en'): string[] => sheets.map((sheet) => sheetWords(locale).last(sheet));

test('a sheet says what became of the one before, and what stays open long', () => {
  expect(lastOf('en')).toMatchInlineSnapshot(`
    [
      "Of the 2 tasks of week 46 of 2026, 1 was done and 1 carried over. 1 is in its third week or a later one.",
      "Of the 3 tasks of week 45 of 2026, 1 was done and 1 carried over. 1 was cancelled. None has been open for three weeks.",
      "This is the first sheet. None has been open for three weeks.",
    ]
  `);
  expect(lastOf('zh')).toMatchInlineSnapshot(`
    [
      "2026 年第 46 周的 2 项，完成 1 项，接着办 1 项。1 项到了第三周或更久。",
      "2026 年第 45 周的 3 项，完成 1 项，接着办 1 项。取消 1 项。没有一项拖到第三周。",
      "这是第一张交办单。没有一项拖到第三周。",
    ]
  `);
});

test('how long a task runs is said in words', () => {
  const { running } = sheetWords('en');
  expect([1, 2, 3, 4, 5, 6, 7, 11].map((inWeek) => running({ inWeek }))).toEqual([
    ...[null, 'second week', 'third week running', 'fourth week running', 'fifth week running', 'sixth week running'],
    ...['week 7 running', 'week 11 running'],
  ]);
});

test('a text that one language lacks is shown in the other and says which', () => {
  const { said } = sheetWords('en');
  const { row } = taskRow('2026-W45', '2026-W45-01', { reason_zh: '缺配件。' });
  expect(said({ row, redacted: {} }, 'reason')).toEqual({ text: '缺配件。', lang: 'zh-CN' });
  expect(said({ row, redacted: {} }, 'note')).toBeNull();
});

test('a text that the law had removed says so', () => {
  const { row } = taskRow('2026-W45', '2026-W45-01', { task_zh: '', task_en: '' });
  const removed = { on: '2026-11-24', law: { zh: '示例条例', en: 'Sample Rules' } };
  expect(sheetWords('en').said({ row, redacted: { task_en: removed } }, 'task')?.text).toContain('Sample Rules');
});

test('what was done after its deadline says by how many days, what is open beyond it to which day', () => {
  const { when, moved } = sheetWords('en');
  const open = taskRow('2026-W45', '2026-W45-01', { due_on: '2026-11-06' }).row;
  const done = { ...open, state: 'done', done_on: '2026-11-09' } as const;
  expect([
    when({ row: done, daysLate: 3 }, '2026-11-27'),
    when({ row: done, daysLate: 0 }, '2026-11-27'),
    when({ row: open, daysLate: 21 }, '2026-11-27'),
    when({ row: open, daysLate: 0 }, '2026-11-27'),
    moved({ row: open, formerDue: '2026-11-03' }),
    moved({ row: open, formerDue: null }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "done on 9 November 2026, 3 days after the deadline of 6 November 2026",
      ],
      [
        "done on 9 November 2026",
      ],
      [
        "due 6 November 2026",
        "21 days past the deadline on 27 November 2026",
      ],
      [
        "due 6 November 2026",
      ],
      "deadline moved from 3 November 2026 to 6 November 2026",
      null,
    ]
  `);
});

test('a sheet counts what was done late, and what is past its deadline', () => {
  const rows = [
    taskRow('2026-W45', '2026-W45-01', { due_on: '2026-11-06' }),
    taskRow('2026-W45', '2026-W45-02', { due_on: '2026-11-06' }),
    taskRow('2026-W46', '2026-W45-01', { due_on: '2026-11-06', state: 'done', done_on: '2026-11-09' }),
    taskRow('2026-W46', '2026-W45-02', { due_on: '2026-11-06', state: 'carried' }),
  ];
  const [newest] = listSheets(rows, meetings, '2026-11-12');
  expect(newest && sheetWords('en').last(newest)).toMatchInlineSnapshot(
    `"Of the 2 tasks of week 45 of 2026, 1 was done and 1 carried over. Of those done, 1 was done late. 1 is past its deadline as of 12 November 2026. None has been open for three weeks."`,
  );
  expect(newest && sheetWords('zh').last(newest)).toMatchInlineSnapshot(
    `"2026 年第 45 周的 2 项，完成 1 项，接着办 1 项。完成的里面，1 项过了期限才完成。到2026年11月12日，1 项过了期限没有完成。没有一项拖到第三周。"`,
  );
});
