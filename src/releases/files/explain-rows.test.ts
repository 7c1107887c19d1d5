import { expect, test } from 'vitest';
import { trialFacts } from '../../../tests/support/trial-datasets.ts';
import { code, number, oneOf, text } from '../define/cells.ts';
import { fullDataset } from '../define/define-dataset.ts';
import { unitLabels } from '../define/units.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { explainRows } from './explain-rows.ts';

const words = (name: string) => ({ title: { zh: `${name}名`, en: name } });
const counts = fullDataset({
  ...trialFacts,
  name: 'counts',
  title: { zh: '示例计数', en: 'Sample counts' },
  key: ['thing', 'kind'],
  rowPath: ({ thing }) => `things/${thing}`,
  columns: {
    thing: code({ ...words('Thing'), references: 'things' }),
    kind: oneOf({ open: { zh: '公开', en: 'Open' } }, words('Kind')),
    value: number({ ...words('Value'), unitOf: 'thing' }),
    share: number({ ...words('Share'), unit: 'percent' }).nullable(),
    remark: text(words('Remark')).nullable(),
  },
});
const record = (key: string, printed: RowRecord['printed']): RowRecord => ({
  ...{ key, release: '2022-05-16', row: printed, printed, line: 2, spreadsheetRow: 2, redacted: {} },
});
const things = new Map([['T1', record('T1', { id: 'T1', name_zh: '示例物', name_en: 'Sample thing', unit: 'day' })]]);
const explain = (printed: RowRecord['printed']) =>
  explainRows(counts, [record('k', printed)], {
    dataset: counts,
    codes: new Map([['things', things]]),
    addresses: { release: (release) => `https://a/${release}`, page: (locale, path) => `https://a/${locale}/${path}` },
  });

test('a row says beside each code what it is called in both languages, and beside a number the unit that it has', () => {
  const { rows } = explain({ thing: 'T1', kind: 'open', value: '82.0', share: '1.50', remark: null });
  expect(rows).toEqual([
    {
      thing: 'T1',
      thing_zh: '示例物',
      thing_en: 'Sample thing',
      kind: 'open',
      kind_zh: '公开',
      kind_en: 'Open',
      value: '82.0',
      unit: 'day',
      unit_zh: unitLabels.day.zh,
      unit_en: unitLabels.day.en,
      share: '1.50',
      remark: null,
      page_zh: 'https://a/zh/things/T1',
      page_en: 'https://a/en/things/T1',
      dataset: 'counts',
      dataset_zh: '示例计数',
      dataset_en: 'Sample counts',
      publisher_zh: counts.publisher.zh,
      publisher_en: counts.publisher.en,
      licence: counts.licence,
      release: '2022-05-16',
      release_url: 'https://a/2022-05-16',
      provenance: counts.provenance,
    },
  ]);
});

test('its columns are told from the definition alone: every one has a title in both languages', () => {
  const { columns, rows } = explain({ thing: 'T1', kind: 'open', value: '1', share: null, remark: null });
  expect(columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
  expect(columns.find(({ name }) => name === 'thing_en')?.title).toEqual({
    zh: 'Thing名（英文）',
    en: 'Thing, in English',
  });
  expect(columns.find(({ name }) => name === 'share')).toMatchObject({ kind: 'number', unit: unitLabels.percent });
  expect(columns.filter(({ title }) => title.zh === '' || title.en === '')).toEqual([]);
});

test('a code that nothing names, and a number whose unit is not known, have empty cells beside them', () => {
  const [row] = explain({ thing: 'T9', kind: 'open', value: '1', share: null, remark: null }).rows;
  expect(row).toMatchObject({ thing: 'T9', thing_zh: null, thing_en: null, unit: null, unit_zh: null });
});
