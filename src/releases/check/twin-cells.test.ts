import { expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { trialFacts } from '../../../tests/support/trial-datasets.ts';
import { code, text } from '../define/cells.ts';
import { fullDataset } from '../define/define-dataset.ts';
import { problem } from './problem.ts';

const { message } = ruleMessages();
const titled = (title: string) => text({ title: { zh: title, en: title } });
const notices = fullDataset({
  ...trialFacts,
  provenance: 'official',
  name: 'notices',
  title: { zh: '示例通知', en: 'Sample notices' },
  key: ['id'],
  columns: {
    id: code({ title: { zh: '编号', en: 'Id' } }),
    note_zh: titled('Note zh').nullable(),
    note_en: titled('Note en').nullable(),
    chapter: titled('Chapter').nullable(),
    chapter_en: titled('Chapter en').nullable(),
    name: titled('Name'),
    name_en: titled('Name en').nullable(),
  },
});
const found = (row: string, dataset: typeof notices = notices) =>
  findProblems(dataset, makeFolder({ '2022-05-16': linesOf(Object.keys(dataset.columns).join(','), row) }));

test('an official text is there in both languages or in neither', () => {
  expect(found('a,甲,A,一,1,名,')).toEqual([]);
  expect(found('a,,,,,名,Name')).toEqual([]);
  expect(message('twin-cell', found('a,甲,,,,名,'))).toMatchInlineSnapshot(`
    "data/notices/2022-05-16.csv:2:3 note_en (Note en, spreadsheet row 2)
      note_zh is filled, yet note_en is empty [twin-cell]
      allowed: a text in both languages, or in neither
      to do: Add the other language, or clear both: with one alone, the pages of the other language lack a sentence."
  `);
  expect(message('twin-cell', found('a,,A,,,名,'), 'zh')).toMatchInlineSnapshot(`
    "data/notices/2022-05-16.csv:2:2 note_zh（Note zh，表格第 2 行）
      note_en 填了，note_zh 却空着 [twin-cell]
      应为：两种语言都填，或都留空
      处理：补上另一种语言，或把两格都清空：只有一种语言，另一种语言的页面就会缺一句。"
  `);
  expect(found('a,,,一,,名,').map(({ rule }) => rule)).toEqual(['twin-cell']);
});

test('samples may have texts in one language', () => {
  expect(found('a,甲,,,,名,', { ...notices, provenance: 'sample' })).toEqual([]);
});

test('a cell of which another rule speaks already is told once', () => {
  const told: typeof notices = {
    ...notices,
    check: ({ release, placeOf }) =>
      release.records.map((record) => problem('missing-cell', placeOf(record, 'note_en'))),
  };
  expect(found('a,甲,,,,名,', told).map(({ rule }) => rule)).toEqual(['missing-cell']);
  expect(found('a,,A,,,名,', told).map(({ rule }) => rule)).toEqual(['twin-cell', 'missing-cell']);
});
