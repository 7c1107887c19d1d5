import { describe, expect, test } from 'vitest';
import { freshnessWithin, type ColumnFreshness, type WaitingObjection } from '../../core/freshness/freshness.ts';
import { ownPromise } from '../../core/freshness/update-rules.ts';
import { columnRows, datasetRow, objectionRow } from './table-rows.ts';

const column = (locale: 'zh' | 'en', newest: string | null): ColumnFreshness => ({
  ...{ path: 'news/sample', locale, title: { zh: '示例', en: 'Sample' }, entries: 1, rule: ownPromise(31) },
  ...freshnessWithin(newest, 31, '2026-11-27'),
});

describe('a column', () => {
  test('is one line where it stands alike in both languages', () => {
    const rows = columnRows('en', [column('zh', '2026-11-01'), column('en', '2026-11-01')]);
    expect(rows.map(({ name, cells, note }) => [name, ...cells, note])).toEqual([
      ['Sample', 'another within 31 days (our own promise)', '1 November 2026', '2 December 2026', 'on time'],
    ]);
  });

  test('is a line for each language where one of them is late or empty, and that one comes first', () => {
    const rows = columnRows('en', [column('zh', '2026-11-01'), column('en', '2026-10-01')]);
    expect(rows.map(({ name, note, isLate }) => [name, note, isLate])).toEqual([
      ['Sample (in English)', '26 days late', true],
      ['Sample (in Chinese)', 'on time', false],
    ]);
    const [empty] = columnRows('zh', [column('zh', '2026-11-01'), column('en', null)]);
    expect([empty?.name, empty?.note, empty?.isLate]).toEqual(['示例（英文）', '空白', true]);
  });
});

test('a dataset that promises no time says so, and is not called late', () => {
  const row = datasetRow('en', {
    ...{
      dataset: 'areas',
      title: { zh: '区县', en: 'Areas' },
      isSample: true,
      promise: { zh: '变动时', en: 'When they change' },
    },
    ...{ standing: 'open', newest: '2020-01-01', dueBy: null, daysLate: 0 },
  });
  expect([row.cells.at(-1), row.note, row.isLate]).toEqual(['none', '', false]);
});

test('an objection that is late by the days that the calendar knows is late by that many at least', () => {
  const one: WaitingObjection = {
    ...{
      dataset: 'ledger',
      title: { zh: '台账', en: 'Ledger' },
      isSample: true,
      key: 'P-000001',
      filedOn: '2026-11-02',
    },
    waitsFor: 'settlement',
    standing: 'late',
    ...{ dueBy: '2026-11-11', daysLate: 1, isLateAtLeast: true },
  };
  expect(objectionRow('en', one)).toMatchObject({ note: 'at least 1 working day late', isLate: true });
  expect(objectionRow('en', { ...one, standing: 'open', daysLate: 0 }).note).toMatch(/^provisional/);
});
