import { expect, test } from 'vitest';
import { trialFacts } from '../../../tests/support/trial-datasets.ts';
import { code, day, oneOf, text } from '../define/cells.ts';
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
  expect(nameOf('P1', 'zh')).toBe('甲区 · kind：公开');
  expect(nameOf('P1', 'en')).toBe('District A · kind: Open');
  expect(nameOf('P9', 'en')).toBe('P9 · kind: Open');
});

test('a row without a name in the language asked for is named in the other where either will do', () => {
  const record = recordOf('k', { place: 'P9', kind: 'open', name_zh: '示例路', name_en: null });
  const named = (options: { inEither?: boolean }) => rowName(counts, record, new Map(), 'en', options);
  expect(named({})).toBe('P9 · kind: Open');
  expect(named({ inEither: true })).toBe('P9 · kind: Open · 示例路');
});

test('the two ends of a time are told as one: a year, two years, a day, or from when to when', () => {
  const timed = fullDataset({
    ...trialFacts,
    name: 'timed',
    title: { zh: '示例', en: 'Sample' },
    key: ['place', 'from', 'to'],
    covers: ['from', 'to'],
    columns: { place: code(words('place')), from: day(words('from')).nullable(), to: day(words('to')).nullable() },
  });
  const named = (from: string | null, to: string | null, locale: 'zh' | 'en' = 'en') =>
    rowName(timed, recordOf('k', { place: 'P1', from, to }), new Map(), locale);
  expect(named('2021-01-01', '2021-12-31')).toBe('P1 · 2021');
  expect(named('2020-01-01', '2021-12-31', 'zh')).toBe('P1 · 2020–2021年');
  expect(named('2021-05-01', '2021-05-01')).toBe('P1 · 2021-05-01');
  expect(named('2021-05-01', '2021-06-30')).toBe('P1 · 2021-05-01 to 2021-06-30');
  expect(named(null, null)).toBe('P1 · period not stated');
});
