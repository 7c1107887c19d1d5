import { expect, test } from 'vitest';
import { readMdx } from '../read/read-mdx.ts';
import { subjectsOf, typedLines } from './figures-in-text.ts';

const text = `---
title: 示例 12.5%
summary: '示例：<Value dataset="rows" row="d" release="1" /> 与 3.5%。'
indicators: [rate]
datasets: [inspections]
---

见 <Difference dataset="rows" row="a;1" minus="b" minusDataset="targets" minusRelease="2" release="1" /> 和 <Ratio dataset="rows" row="a|1" to="c" release="1" />，共 40.5%。

<Threshold id="2014-1" release="1" />

<Chart indicator="days" />
`;
const mdx = readMdx('content/articles/zh/sample.mdx', text);

test('a sum quotes both of its rows, and a summary its own', () => {
  expect([...subjectsOf(text, mdx).rows]).toEqual([
    ...['rows a|1', 'targets b', 'rows c', 'thresholds 2014-1', 'indicators days', 'rows d'],
  ]);
});

test('a text is about the indicators that it names and charts, and the datasets that it names', () => {
  const { indicators, datasets } = subjectsOf(text, mdx);
  expect([[...indicators], [...datasets]]).toEqual([['rate', 'days'], ['inspections']]);
});

test('numbers are typed in title, summary and prose; what is in a tag is not typed', () => {
  const found = typedLines(text, mdx).filter((one) => /\d/.test(one.text));
  expect(found.map((one) => [one.line, one.text.trim().replace(/ {2,}/g, ' … ')])).toEqual([
    [2, '示例 12.5%'],
    [3, '示例： … 与 3.5%。'],
    [8, '见 … 和 … ，共 40.5%。'],
  ]);
});
