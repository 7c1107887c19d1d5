import { describe, expect, test } from 'vitest';
import { linesOf } from '../tests/support/make-releases.ts';
import { makeReleasedCity, readTree, runScript } from '../tests/support/trial-city.ts';
import { checksHeader, soundCheck, visitsHeader } from '../tests/support/trial-datasets.ts';

const makeCity = (rows: string[]): string =>
  makeReleasedCity({ checks: { '2022-05-16': linesOf(checksHeader, ...rows) }, visits: { '2022-05-16': linesOf(visitsHeader) } });

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
  expect(JSON.parse(runScript('check.ts', city, ['--json']).stdout)).toEqual({ count: 0, problems: [] });
});

describe('14,000 bad cells', () => {
  const rows = Array.from({ length: 14_000 }, (_, index) => soundCheck.replace('C-1', `C-${index + 1}`).replace('95.50', '"1,0"'));
  const city = makeCity(rows);

  test('print the first 50 and the count, and exit with 1', () => {
    const { status, stdout, stderr } = runScript('check.ts', city, []);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.match(/\[number-comma\]/g)).toHaveLength(50);
    expect(stderr).toContain('data/checks/2022-05-16.csv:51:5 score (Score, spreadsheet row 51)');
    expect(stderr.split('\n\n').slice(-2).join('\n\n')).toMatchInlineSnapshot(`
      "… and 13950 more.

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
