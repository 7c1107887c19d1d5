import { expect, test } from 'vitest';
import { meetings, taskRow, tasks } from '../model/sheet.fixture.ts';
import { listSheets } from '../model/sheets.ts';
import { sheetWords } from './sheet-words.ts';

const sheets = listSheets(tasks, meetings);
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
