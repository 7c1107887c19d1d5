import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { matchesOf, matchingRows } from './answer-choice.ts';
import { wholeLedger, type Choice } from './choice.ts';
import { drawTable } from './table.fixture.ts';
import { writeCsv } from './write-csv.ts';

const { rows, table } = drawTable(21, 40);
const choice: Choice = {
  ...wholeLedger,
  values: { ...wholeLedger.values, area: ['S01', 'S99'] },
  text: '示例, "所"',
  from: '2025-11-10',
  page: 3,
};

function csvOf(asked: Choice): string[] {
  const matches = matchesOf(table, asked, null);
  return writeCsv(table, asked, matchingRows(table, matches, asked, 'zh')).split('\r\n');
}

test('it says first that it is sample data, of what dataset and release, what was chosen, and how many rows', () => {
  const total = rows.filter(({ isCounted }) => isCounted).length;
  expect(csvOf(choice).slice(0, 4)).toEqual([
    '\uFEFF# 示例数据 / Sample data: 示例台账 / Sample ledger (ledger); release 2026-03-02; as of 2026-03-02',
    '# filter: 示例area / area: 示例S01; S99 | found_on: 2025-11-10.. | text: 示例, "所"',
    expect.stringMatching(`^# 0 of ${total} rows: ledger/explore/\\?q=.*&area=S01&area=S99&from=2025-11-10$`),
    expect.stringMatching('^id,area,area_zh,area_en,subdistrict_zh,'),
  ]);
});

test('its notes are three lines whatever is chosen, and a reader that skips comments gets the header first', () => {
  const official = { ...table, ledger: { ...table.ledger, isSample: false } };
  for (const [of, asked] of [
    [table, choice],
    [table, wholeLedger],
    [official, wholeLedger],
    [table, { ...wholeLedger, text: 'two\nlines, "#"' }],
  ] as const) {
    const csv = writeCsv(of, asked, [0, 1]);
    expect(csv.split('\r\n').findIndex((line) => line.startsWith('id,'))).toBe(3);
    const { data } = Papa.parse<string[]>(csv, { comments: '#', skipEmptyLines: true });
    expect(data).toHaveLength(3);
    expect(data[0]?.[0]).toBe('id');
  }
  expect(writeCsv(table, wholeLedger, [])).toContain('\r\n# filter: none\r\n');
});

test('official data are not called sample data', () => {
  const official = { ...table, ledger: { ...table.ledger, isSample: false } };
  expect(writeCsv(official, wholeLedger, [])).not.toContain('示例数据');
});

test('every row that matches is in it, on whatever page the reader is, and each has as many cells as the header', () => {
  const lines = csvOf({ ...wholeLedger, page: 2 });
  const header = lines.findIndex((line) => line.startsWith('id,'));
  const body = lines.slice(header + 1, -1);
  expect(body).toHaveLength(rows.filter(({ isCounted }) => isCounted).length);
  const width = lines[header]?.split(',').length;
  for (const line of body) expect(line.replace(/"[^"]*"/g, '').split(',')).toHaveLength(width ?? 0);
  expect(lines.at(-1)).toBe('');
});

test('a text that a spreadsheet would run has an apostrophe before it; days, numbers and ids have none', () => {
  const lines = csvOf({ ...wholeLedger, text: '=示例' }).filter((line) => line.startsWith('P-'));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line).toContain(`,'=示例,'＠Sample,`);
    expect(line).toMatch(/,2025-1[12]-\d\d,|,2026-0[12]-\d\d,/);
  }
});
