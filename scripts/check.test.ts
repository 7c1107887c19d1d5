import { describe, expect, test } from 'vitest';
import { blackEntry, listCsv } from '../tests/support/list-entries.ts';
import { linesOf } from '../tests/support/make-releases.ts';
import { makeListCity, makeReleasedCity, readTree, runScript } from '../tests/support/trial-city.ts';
import { checksHeader, soundCheck, visitsHeader } from '../tests/support/trial-datasets.ts';

const makeCity = (rows: string[]): string =>
  makeReleasedCity({
    checks: { '2022-05-16': linesOf(checksHeader, ...rows) },
    visits: { '2022-05-16': linesOf(visitsHeader) },
  });

test('sound data: one sentence, exit code 0, nothing written', () => {
  const city = makeCity([soundCheck]);
  const before = readTree(city);
  const { status, stdout, stderr } = runScript('check.ts', city, []);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "Data and content are sound: 3 datasets, 3 releases, 2 rows. This check cannot find names.
    "
  `);
  expect(readTree(city)).toEqual(before);
  expect(JSON.parse(runScript('check.ts', city, ['--json']).stdout)).toEqual({ count: 0, problems: [], notices: [] });
});

describe('14,000 bad cells', () => {
  const rows = Array.from({ length: 14_000 }, (_, index) =>
    soundCheck.replace('C-1', `C-${index + 1}`).replace('95.50', '"1,0"'),
  );
  const city = makeCity(rows);

  test('of one column and one cause are reported once, with the first lines and the count, and exit with 1', () => {
    const { status, stdout, stderr } = runScript('check.ts', city, []);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:2:5 score (Score, spreadsheet row 2)
        a number with a comma: “1,0” [number-comma]
        and 13999 more like it: lines 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …; such as “1,0”
        allowed: a plain number such as 13989 or 95.9
        to do: Format the column as a plain number in the spreadsheet (no thousands separator, no percentage) and save as CSV again.

      14000 problems in all.
      "
    `);
  });

  test('are all in the JSON, each with its place and its words', () => {
    const { status, stdout } = runScript('check.ts', city, ['--json']);
    expect(status).toBe(1);
    const { count, problems } = JSON.parse(stdout);
    expect([count, problems.length]).toEqual([14_000, 14_000]);
    expect(problems[13_999]).toMatchInlineSnapshot(`
      {
        "column": "score",
        "en": {
          "allowed": "a plain number such as 13989 or 95.9",
          "remedy": "Format the column as a plain number in the spreadsheet (no thousands separator, no percentage) and save as CSV again.",
          "wrong": "a number with a comma: “1,0”",
        },
        "field": 5,
        "file": "data/checks/2022-05-16.csv",
        "found": "1,0",
        "line": 14001,
        "rule": "number-comma",
        "spreadsheetRow": 14001,
        "title": {
          "en": "Score",
          "zh": "得分",
        },
        "zh": {
          "allowed": "半角数字，如 13989 或 95.9",
          "remedy": "在表格软件中把该列设为“常规”或“数值”（不用千位分隔符、不用百分比），再另存为 CSV。",
          "wrong": "数字带逗号：“1,0”",
        },
      }
    `);
  });
});

test('a SITE_TODAY that is no day is refused', () => {
  const { status, stderr } = runScript('check.ts', makeCity([soundCheck]), [], 'yesterday');
  expect(status).toBe(1);
  expect(stderr).toContain('SITE_TODAY is "yesterday"; allowed is a day such as 2022-05-24.');
});

test('an empty SITE_TODAY is none: the day is the newest release’s', () => {
  expect(runScript('check.ts', makeCity([soundCheck]), [], '').status).toBe(0);
});

describe('what is late in the red and black list', () => {
  const filed = { objection: 'filed', objection_filed_on: '2022-05-05' };
  const settled = {
    objection: 'rejected',
    objection_filed_on: '2022-05-05',
    objection_acknowledged_on: '2022-05-12',
    objection_settled_on: '2022-05-13',
    change_note_zh: '示例：复核无误',
    change_note_en: 'Sample: found right',
  };
  const number = (index: number) => ({ id: `2022-W20-B0${index}` });
  const city = makeListCity({
    '2022-05-18': listCsv(
      blackEntry({ ...number(1), ...filed }),
      blackEntry({ ...number(2), ...settled, rectify_by: '2022-05-20' }),
      blackEntry({ ...number(3), ...filed, display_until: '2022-05-23', rectify_by: '2022-05-20' }),
      blackEntry({ ...number(4), rectify_by: '2022-05-24' }),
    ),
  });

  test('is told after the result, and changes no exit code; what is no longer displayed is ignored', () => {
    const { status, stdout, stderr } = runScript('check.ts', city, []);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "Data and content are sound: 1 datasets, 1 releases, 4 rows. This check cannot find names.
      As of 2022-05-24:
      2022-W20-B01: the objection of 2022-05-05 was due for acknowledgement by 2022-05-09; it is 11 working days late.
      2022-W20-B01: the objection of 2022-05-05 was due for settlement by 2022-05-13; it is 7 working days late.
      2022-W20-B02: the objection of 2022-05-05 was due for acknowledgement by 2022-05-09; it was done on 2022-05-12, 3 working days late.
      Entries still listed and not fixed by their deadline: 1.
      "
    `);
  });

  test('is in the JSON in both languages', () => {
    const { count, notices } = JSON.parse(runScript('check.ts', city, ['--json']).stdout);
    expect(count).toBe(0);
    expect(notices).toMatchInlineSnapshot(`
      [
        {
          "en": "2022-W20-B01: the objection of 2022-05-05 was due for acknowledgement by 2022-05-09; it is 11 working days late.",
          "entry": "2022-W20-B01",
          "zh": "2022-W20-B01：2022-05-05 提出的异议应在 2022-05-09 以前受理，至今未办，超出 11 个工作日。",
        },
        {
          "en": "2022-W20-B01: the objection of 2022-05-05 was due for settlement by 2022-05-13; it is 7 working days late.",
          "entry": "2022-W20-B01",
          "zh": "2022-W20-B01：2022-05-05 提出的异议应在 2022-05-13 以前办结，至今未办，超出 7 个工作日。",
        },
        {
          "en": "2022-W20-B02: the objection of 2022-05-05 was due for acknowledgement by 2022-05-09; it was done on 2022-05-12, 3 working days late.",
          "entry": "2022-W20-B02",
          "zh": "2022-W20-B02：2022-05-05 提出的异议应在 2022-05-09 以前受理，2022-05-12 才办，超出 3 个工作日。",
        },
        {
          "en": "Entries still listed and not fixed by their deadline: 1.",
          "entry": null,
          "zh": "仍在榜而已过整改期限：1 条。",
        },
      ]
    `);
  });
});
