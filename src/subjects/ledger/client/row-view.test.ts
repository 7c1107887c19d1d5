import { expect, test } from 'vitest';
import type { ExplorerRow } from '../explorer/answer.ts';
import { translator } from '../words/explorer.ts';
import { openLedger } from './explorer.fixture.ts';
import { viewRow } from './row-view.ts';
import { valueNames } from './value-names.ts';

const row: ExplorerRow = {
  id: 'P-000001',
  place: { zh: '示例市场', en: null },
  area: 'S02',
  subdistrict: 'S02-b80472fe',
  category: 'dust',
  class: 'rubble',
  unit: '示例管理所',
  state: 'overdue',
  deadline: 'over',
  foundBy: 'hotline',
  verifiedHow: 'none',
  foundOn: '2026-05-04',
  timing: { kind: 'over', days: 12 },
  dueOn: '2026-05-06',
  reopened: 0,
};
const view = (cells: Partial<ExplorerRow>, locale: 'zh' | 'en' = 'zh') => {
  const t = translator(locale);
  return viewRow(locale, { ...row, ...cells }, valueNames(locale, openLedger.facets, t), t);
};

test('days overdue say that it is overdue; any other state is said with its days', () => {
  expect(view({}).marks).toEqual(['超期 12 天']);
  expect(view({ state: 'closed-on-time', timing: { kind: 'taken', days: 9 }, reopened: 1 }).marks).toEqual([
    '按期解决',
    '用了 9 天',
    '曾反弹',
  ]);
  expect(view({ state: 'overdue', timing: null }).marks).toEqual(['超期']);
});

test('what has no day left is due today', () => {
  const days = (locale: 'zh' | 'en') =>
    view({ state: 'open', deadline: 'soon', timing: { kind: 'left', days: 0 } }, locale).marks[1];
  expect([days('zh'), days('en')]).toEqual(['今天到期', 'due today']);
});

test('what waits to be verified says so in place of its days', () => {
  const waiting = view({ state: 'closed-on-time', deadline: 'waiting', timing: { kind: 'left', days: 0 } });
  expect(waiting.marks).toEqual(['按期解决', '已整改，待核实']);
});

test('a text that nobody translated is Chinese and marked so', () => {
  const english = view({}, 'en');
  expect(english.place).toEqual({ text: '示例市场', lang: 'zh-CN' });
  expect(english.where).toEqual({ text: '示例一街道, District B', lang: 'zh-CN' });
  expect(english.what).toEqual({ text: 'Rubble dumped' });
  expect(english.marks).toEqual(['12 days overdue']);
});

test('a row without subdistrict is of its area; one whose text has gone is named by its id', () => {
  expect(view({ subdistrict: 'none' }).where.text).toBe('乙区');
  expect(view({ place: null }).place.text).toContain('P-000001');
});
