import { expect, test } from 'vitest';
import { trialFacts } from '../../../tests/support/trial-datasets.ts';
import { code, oneOf, text } from '../define/cells.ts';
import { fullDataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { rowName } from './row-name.ts';

const words = (name: string) => ({ title: { zh: name, en: name } });
const counts = fullDataset({
  ...trialFacts,
  name: 'counts',
  title: { zh: '示例计数', en: 'Sample counts' },
  key: ['place', 'kind'],
  columns: {
    place: code({ ...words('place'), references: 'places' }),
    kind: oneOf({ open: { zh: '公开', en: 'Open' } }, words('kind')),
    remark: text(words('remark')),
  },
});
const recordOf = (key: string, printed: RowRecord['printed']): RowRecord => ({
  ...{ key, release: '2022-05-16', row: printed, printed, line: 2, spreadsheetRow: 2, redacted: {} },
});
const places = new Map([['P1', recordOf('P1', { code: 'P1', name_zh: '甲区', name_en: 'District A' })]]);
const nameOf = (place: string, locale: 'zh' | 'en') =>
  rowName(counts, recordOf('k', { place, kind: 'open', remark: 'x' }), new Map([['places', places]]), locale);

test('a row is named by its key, with names and labels in the language asked for in place of codes', () => {
  expect(nameOf('P1', 'zh')).toBe('甲区 · 公开');
  expect(nameOf('P1', 'en')).toBe('District A · Open');
  expect(nameOf('P9', 'en')).toBe('P9 · Open');
});

test('a row without a name in the language asked for is named in the other where either will do', () => {
  const record = recordOf('k', { place: 'P9', kind: 'open', name_zh: '示例路', name_en: null });
  const named = (options: { inEither?: boolean }) => rowName(counts, record, new Map(), 'en', options);
  expect(named({})).toBe('P9 · Open');
  expect(named({ inEither: true })).toBe('P9 · Open · 示例路');
});
