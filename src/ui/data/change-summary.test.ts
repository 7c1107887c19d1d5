import { expect, test } from 'vitest';
import { translator } from '../../i18n/frame-words.ts';
import { countChanges, type StateChanges } from '../../releases/state/change-class.ts';
import { changeSummary } from './change-summary.ts';
import type { ToldColumn } from './tell-change.ts';

const columns: ToldColumn[] = [
  { name: 'colour', title: 'Colour', kind: 'text' },
  { name: 'remark', title: 'Remark', kind: 'text' },
];
const changes: StateChanges = {
  columns: [
    { what: 'column-gone', column: 'colour', from: 'colour', to: null },
    { what: 'column-renamed', column: 'points', from: 'score', to: 'points' },
    { what: 'column-added', column: 'remark', from: null, to: 'remark' },
  ],
  key: { from: ['id'], to: ['id', 'place'] },
  added: ['C-3'],
  removed: ['C-2'],
  cells: [
    { key: 'C-1', column: 'valid_to', from: null, to: '2022-05-01', class: 'breaking' },
    { key: 'C-1', column: 'score', from: '1', to: '2', class: 'correction' },
    { key: 'C-1', column: 'name', from: 'a', to: 'b', class: 'correction' },
    { key: 'C-4', column: 'status', from: 'open', to: 'closed', class: 'update' },
    { key: 'C-1', column: 'remark', from: null, to: 'x', class: 'addition' },
  ],
};
const told = (locale: 'zh' | 'en') =>
  changeSummary({ locale, t: translator(locale) }, columns, countChanges(changes)).map(
    ({ name, counts }) => `${name}: ${counts}`,
  );

test('each class counts what is its own, the gravest first', () => {
  expect(told('en')).toMatchInlineSnapshot(`
    [
      "Breaking: column “Colour” is gone; column score is now called points; the key was id and is id|place; 1 row removed; 1 row ended",
      "Correction: 2 cells in 1 row",
      "Update: 1 cell in 1 row",
      "Additions: 1 row; column “Remark”; 1 cell filled in, in 1 row",
    ]
  `);
  expect(told('zh')).toMatchInlineSnapshot(`
    [
      "影响已有用法: 去掉列“Colour”；列 score 改名为 points；主键由 id 改为 id|place；去掉 1 行；1 行停用",
      "更正: 1 行共 2 格",
      "进展: 1 行共 1 格",
      "新增: 1 行；“Remark”一列；填上 1 行共 1 格",
    ]
  `);
});

test('the name of a class is not said again by its counts', () => {
  for (const locale of ['zh', 'en'] as const)
    for (const line of told(locale)) {
      const [name = '', counts = ''] = line.split(': ', 2);
      expect(counts).not.toContain(name);
    }
});

test('nothing is no class', () => {
  const nothing = { columns: [], key: null, added: [], removed: [], cells: [] };
  expect(changeSummary({ locale: 'en', t: translator('en') }, columns, countChanges(nothing))).toEqual([]);
});
