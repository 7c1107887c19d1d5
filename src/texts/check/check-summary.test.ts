import { expect, test } from 'vitest';
import { placeText } from '../../releases/check/problem.ts';
import { readMdx } from '../read/read-mdx.ts';
import { checkSummary } from './check-summary.ts';

const file = 'content/articles/zh/sample.mdx';
const context = { file, sections: [], tags: [], indicators: [], datasets: new Map(), pictures: [] };
const value = (rest = '') => `<Value dataset="rows" row="a" release="1" ${rest}/>`;

function problemsOf(summary: string) {
  const text = `---\ntitle: 示例\n${summary}\n---\n\n正文。\n`;
  return checkSummary(text, readMdx(file, text), context).map((one) => [one.rule, placeText(one)]);
}

test('a tag of a summary is checked as in a text, at its own place', () => {
  expect(problemsOf(`summary: 示例：${value()}，又是 ${value()}。`)).toEqual([
    ['dataset-absent', `${file}:3:13`],
    ['dataset-absent', `${file}:3:61`],
  ]);
  expect(problemsOf('summary: 示例：<Value dataset="rows" />。').map(([rule]) => rule)).toEqual([
    'attribute-missing',
    'attribute-missing',
  ]);
  expect(problemsOf(`summary: 示例：${value('bear ')}。`)).toEqual([['attribute-unknown', `${file}:3:13`]]);
});

test('in a summary of several lines it is found on its line', () => {
  expect(problemsOf(`summary: >-\n  示例：\n  ${value()}。`)).toEqual([['dataset-absent', `${file}:5:3`]]);
});

test('what YAML has to spell otherwise is told at the field', () => {
  const quoted = value().replaceAll('"', '\\"');
  expect(problemsOf(`summary: "示例：${quoted}。"`)).toEqual([['dataset-absent', `${file}:3:10`]]);
});

test('a mistyped tag, one that no summary can show and one that is not closed are refused', () => {
  expect(problemsOf('summary: 示例：<Vlaue row="a" />。')).toEqual([['summary-tag', `${file}:3:13`]]);
  expect(problemsOf('summary: 示例：<Chart indicator="rate" />。')).toEqual([['summary-tag', `${file}:3:13`]]);
  expect(problemsOf('summary: 示例：<Value dataset="rows"。')).toEqual([['text-syntax', `${file}:3:13`]]);
});

test('a summary without tags is no affair of this check', () => {
  expect(problemsOf('summary: 示例：低于 5 < 6 的数。')).toEqual([]);
});
