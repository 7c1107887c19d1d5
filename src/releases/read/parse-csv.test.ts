import { describe, expect, test } from 'vitest';
import { bytesOf, findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, soundCheck } from '../../../tests/support/trial-datasets.ts';
import { readTable } from '../state/load-dataset.ts';
import { parseCsv } from './parse-csv.ts';

const places = (text: string) =>
  parseCsv('a.csv', text).records.map(({ cells, line, spreadsheetRow }) => [cells[0], line, spreadsheetRow]);

describe('a record is in the line where it starts', () => {
  test('with plain rows', () => {
    expect(places('id,note\na,1\nb,2\n')).toEqual([
      ['a', 2, 2],
      ['b', 3, 3],
    ]);
  });

  test('after cells with newlines of their own', () => {
    expect(places('id,note\na,"one\ntwo\nthree"\nb,"x ""quoted\n"" y"\nc,3\n')).toEqual([
      ['a', 2, 2],
      ['b', 5, 3],
      ['c', 7, 4],
    ]);
  });

  test('after a header with a newline', () => {
    expect(places('id,"a\nnote"\na,1\n')).toEqual([['a', 3, 2]]);
  });

  test('with CRLF, also inside cells', () => {
    expect(places('id,note\r\na,"one\r\ntwo"\r\nb,2\r\n')).toEqual([
      ['a', 2, 2],
      ['b', 4, 3],
    ]);
    expect(places('id,note\r\na,"one\ntwo"\r\nb,2\r\n')).toEqual([
      ['a', 2, 2],
      ['b', 4, 3],
    ]);
  });

  test('with an empty line between rows, which is a row too', () => {
    expect(places('id,note\n\na,1\n')).toEqual([
      ['', 2, 2],
      ['a', 3, 3],
    ]);
  });

  test('without a newline at the end', () => {
    expect(places('id,note\na,1')).toEqual([['a', 2, 2]]);
  });
});

test('behind a BOM, quoted newlines and CRLF an error names the line and the spreadsheet row', () => {
  const rows = [checksHeader, `${soundCheck}"two\r\nlines"`, soundCheck.replace('C-1', 'C-2').replace('95.50', '101')];
  const problems = findProblems(checks, makeFolder({ '2022-05-16': `\uFEFF${rows.join('\r\n')}\r\n` }));
  expect(problems).toMatchObject([
    { rule: 'not-canonical', line: 1 },
    { rule: 'number-range', line: 4, field: 5, spreadsheetRow: 3 },
  ]);
});

test('all errors of a file come at once', () => {
  const bad = 'C-2,P9,2022-02-30,soon,"1,0",1.5,maybe,x,y,13000000000';
  const problems = findProblems(checks, makeFolder({ '2022-05-16': linesOf(checksHeader, soundCheck, bad) }));
  expect(problems.map(({ rule }) => rule).sort()).toEqual([
    'address-format',
    'dangling-reference',
    'day-format',
    'day-impossible',
    'hash-format',
    'not-in-list',
    'number-comma',
    'number-integer',
    'personal-mobile',
  ]);
});

test('cells are kept as the file prints them, beside their values', () => {
  const { records } = readTable(
    { dataset: checks, file: 'a.csv', release: '2022-05-16', removals: [] },
    bytesOf(linesOf(checksHeader, soundCheck)),
  );
  expect(records[0]?.printed['score']).toBe('95.50');
  expect(records[0]?.row).toMatchObject({ score: 95.5, faults: 0, due_on: '2022-09-01', remark: null });
});

test('an error in a cell does not print a personal number', () => {
  const problems = findProblems(
    checks,
    makeFolder({ '2022-05-16': linesOf(checksHeader, soundCheck.replace('95.50', '13000000000')) }),
  );
  expect(problems).toMatchObject([{ rule: 'number-range', slots: { found: '130…00' } }]);
});
