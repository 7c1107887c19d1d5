import { expect, test } from 'vitest';
import { problem, type Problem } from '../src/releases/check/problem.ts';
import { groupProblems } from './group-problems.ts';
import { problemReport } from './report-problems.ts';

const cell = (line: number, column: string, found: string): Problem =>
  problem('day-format', { file: 'a.csv', line, field: 1, column, spreadsheetRow: line }, { found });

test('what many rows break in one column is reported once, in the place of the first', () => {
  const problems = [
    cell(2, 'from', '2022/1/1'),
    cell(2, 'to', '2022/2/1'),
    ...[3, 4, 5, 6].map((line) => cell(line, 'from', `2022/1/${line}`)),
  ];
  expect(groupProblems(problems).map(({ first, others }) => [first.line, first.column, others.length])).toEqual([
    [2, 'from', 4],
    [2, 'to', 0],
  ]);
  expect(problemReport(problems, 'en').split('\n')[2]).toBe(
    '  and 4 more like it: lines 3, 4, 5, 6; such as “2022/1/3”, “2022/1/4”, “2022/1/5”, “2022/1/6”',
  );
  expect(problemReport(problems, 'zh').split('\n')[2]).toBe(
    '  另有同样的 4 处：第 3, 4, 5, 6 行，如“2022/1/3”、“2022/1/4”、“2022/1/5”、“2022/1/6”',
  );
  expect(problemReport(problems, 'en')).toContain('6 problems in all.');
});

test('seven faults of one cell are told by what tells them apart, not by nothing', () => {
  const words = {
    wrong: { zh: '{problem}', en: '{problem}' },
    allowed: { zh: '甲', en: 'a' },
    remedy: { zh: '乙', en: 'b' },
  };
  const inCell = (slots: Problem['slots']): Problem => ({ ...cell(2, 'problems', ''), words, slots });
  const those = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5'].map((one) => inCell({ problem: one, area: 'S01' }));
  expect(problemReport(those, 'en').split('\n')[2]).toBe('  and 4 more like it: such as “P-2”, “P-3”, “P-4”, “P-5”');
  const same = those.map(() => inCell({ area: 'S01' }));
  expect(problemReport(same, 'en').split('\n')[2]).toBe('  and 4 more like it');
  expect(problemReport(same, 'zh').split('\n')[2]).toBe('  另有同样的 4 处');
});

test('200,000 problems of one cause are grouped in a moment', () => {
  const problems = Array.from({ length: 200_000 }, (_, line) => cell(line + 2, 'from', `x${line}`));
  const begun = performance.now();
  expect(problemReport(problems, 'en')).toContain('and 199999 more like it: lines 3, 4, 5,');
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test('two of a kind are one, and other files and other rules each by themselves', () => {
  const two = [2, 3].map((line) => cell(line, 'from', 'x'));
  expect(
    groupProblems([
      ...two,
      { ...cell(6, 'from', 'x'), file: 'b.csv' },
      { ...cell(7, 'from', 'x'), rule: 'day-ahead' },
    ]).map(({ others }) => others.length),
  ).toEqual([1, 0, 0]);
  expect(problemReport(two, 'en').split('\n')[2]).toBe('  and 1 more like it: line 3; such as “x”');
});

test('what is no table, a text say, is told place by place', () => {
  const problems = [1, 2, 3, 4, 5, 6].map((line) =>
    problem('quotes', { file: 'a.mdx', line }, { found: `link ${line}` }),
  );
  expect(groupProblems(problems)).toHaveLength(6);
});

test('the columns that a header lacks are told together', () => {
  const problems = ['b', 'c', 'd', 'e', 'f'].map((column) =>
    problem('missing-column', { file: 'a.csv', line: 1 }, { column, columns: 'a, b, c, d, e, f' }),
  );
  expect(problemReport(problems, 'en')).toMatchInlineSnapshot(`
    "a.csv:1
      the column b is missing [missing-column]
      and 4 more like it: such as “c”, “d”, “e”, “f”
      allowed: header: a, b, c, d, e, f
      to do: Add the column; where cells may be empty, leave those that nothing is known for.

    5 problems in all."
  `);
});

test('fifty causes are shown, and the rest is counted', () => {
  const problems = Array.from({ length: 60 }, (_, index) => cell(2, `column${index}`, 'x'));
  const report = problemReport(problems, 'en');
  expect(report.match(/\[day-format\]/g)).toHaveLength(50);
  expect(report.split('\n\n').slice(-2)).toEqual(['… and 10 more.', '60 problems in all.']);
});
