import { expect, test } from 'vitest';
import { placeText, problemText } from '../../releases/check/problem.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { indexRows, type RowHistory } from '../../releases/state/row-history.ts';
import { indicators } from '../../subjects/indicators/datasets/indicators.ts';
import { observations } from '../../subjects/indicators/datasets/observations.ts';
import { thresholds } from '../../subjects/indicators/datasets/thresholds.ts';
import { checkText } from './check-content.ts';
import { sumRuleNames } from './sum-rules.ts';

const release = '2022-05-24';
type Rows = Record<string, Record<string, string | null>>;

function historyOf(dataset: Dataset, rows: Rows): RowHistory {
  const records = Object.entries(rows).map(([key, printed], index) => ({
    ...{ key, release, row: {}, printed, line: index + 2, spreadsheetRow: index + 2, redacted: {} },
  }));
  const facts = { kind: 'release' as const, release, date: release, reason: 'first' as const, root: '', rows: 1 };
  const entry = {
    entry: 1,
    ...facts,
    note: { zh: '', en: '' },
    key: [],
    holds: 'full' as const,
    previous: null,
    sha256: '',
  };
  const none = { bytes: new Uint8Array(), seeds: new Uint8Array(), header: [], removals: [] };
  return indexRows(dataset, [{ entry, sha256: '', ...none, records }]);
}

const period = { period_start: '2021-01-01', period_end: '2021-12-31', vintage: 'final' };
const indicator = (unit: string, family: string | null = null) => ({
  ...{ unit, family, family_note_zh: '示例：不是一回事', family_note_en: 'Sample: not the same thing' },
});

const context = {
  sections: ['sample-news'],
  tags: ['litter'],
  indicators: [],
  pictures: [],
  pages: new Set<string>(),
  today: release,
  datasets: new Map([
    [
      'observations',
      historyOf(observations, {
        'rate|old': { indicator: 'rate', area: 'S00', value: '50.78', ...period },
        'rate|new': { indicator: 'rate', area: 'S00', value: '99.9', ...period },
        'rate|near': { indicator: 'rate', area: 'S00', value: '50', ...period },
        'rate|tiny': { indicator: 'rate', area: 'S00', value: '0.01', ...period },
        'rate|early': { indicator: 'rate', area: 'S00', value: '70.5', ...period, vintage: 'preliminary' },
        'rate|none': { indicator: 'rate', area: 'S00', value: '95.9', ...period, period_start: null, period_end: null },
        'other-rate|new': { indicator: 'other-rate', area: 'S00', value: '60', ...period },
        'days|new': { indicator: 'days', area: 'S00', value: '239', ...period },
        'days|zero': { indicator: 'days', area: 'S00', value: '0', ...period },
      }),
    ],
    ['thresholds', historyOf(thresholds, { 'T-1': { unit: 'day', target_value: '300', target_text_zh: '三百天' } })],
    [
      'indicators',
      historyOf(indicators, {
        rate: indicator('percent', 'rates'),
        'other-rate': indicator('percent', 'rates'),
        days: indicator('day'),
      }),
    ],
  ]),
};

const head = `title: 示例
summary: 示例文章。
section: sample-news
byline: 示例编辑部
published: 2022-05-24
tags: [litter]`;

const check = (tag: string) =>
  checkText('content/articles/zh/sample.mdx', `---\n${head}\n---\n\n示例：多了${tag}。\n`, context);
const rulesOf = (tag: string) => check(tag).map(({ rule }) => rule);
const sum = (name: string, row: string, rest: string) =>
  `<${name} dataset="observations" row="${row}" ${rest} release="${release}" />`;
const difference = (row: string, minus: string, rest = '') => sum('Difference', row, `minus="${minus}" ${rest}`);
const ratio = (row: string, to: string, rest = '') => sum('Ratio', row, `to="${to}" ${rest}`);

test('two figures of one unit make a difference and a ratio, of one dataset or of two', () => {
  expect(check(difference('rate;new', 'rate;old'))).toEqual([]);
  expect(check(ratio('rate|new', 'rate|old', 'percent places="0"'))).toEqual([]);
  const days = `minusDataset="thresholds" minusColumn="target_value" minusRelease="${release}" signed`;
  expect(check(difference('days|new', 'T-1', days))).toEqual([]);
});

/** One sum a rule, that breaks it. */
const broken: Record<string, string> = {
  'sum-number': difference(
    'days|new',
    'T-1',
    `minusDataset="thresholds" minusColumn="target_text_zh" minusRelease="${release}"`,
  ),
  'sum-unit': difference('rate|new', 'days|new'),
  'sum-year': difference('rate|new', 'rate|none'),
  'sum-vintage': difference('rate|new', 'rate|early'),
  'sum-family': difference('rate|new', 'other-rate|new'),
  'sum-below': difference('rate|old', 'rate|new'),
  'sum-zero': ratio('days|new', 'days|zero'),
  'sum-lost': ratio('rate|tiny', 'rate|new'),
  'sum-places': difference('rate|new', 'rate|old', 'places="3"'),
};

test('every rule of sums stops one of its own, at its place, in both languages', () => {
  expect(Object.keys(broken).sort()).toEqual([...sumRuleNames].sort());
  for (const [rule, tag] of Object.entries(broken)) {
    const [found, ...others] = check(tag);
    expect({ rule, found: found?.rule, others }).toEqual({ rule, found: rule, others: [] });
    if (found) expect(placeText(found)).toBe('content/articles/zh/sample.mdx:10:6');
    for (const locale of ['zh', 'en'] as const) expect(found && problemText(found, locale)).not.toMatch(/\{\w+\}/);
  }
});

test('indicators of one family are no sum, and the message says why', () => {
  const [found] = check(broken['sum-family'] ?? '');
  expect(found && problemText(found, 'en')).toContain('“rate” and “other-rate”');
  expect(found && problemText(found, 'en')).toContain('Sample: not the same thing');
});

test('the second figure is looked up like the first: row, column, dataset and release', () => {
  expect(rulesOf(difference('rate|new', 'rate|odl'))).toEqual(['row-absent']);
  expect(rulesOf(difference('rate|new', 'rate|old', 'minusColumn="valeu"'))).toEqual(['column-absent']);
  expect(rulesOf(difference('rate|new', 'T-1', 'minusDataset="threshold" minusRelease="2022-05-24"'))).toEqual([
    'dataset-absent',
  ]);
  expect(rulesOf(difference('rate|new', 'rate|old', 'minusRelease="2022-05-25"'))).toEqual(['release-absent']);
});

test('a row of another dataset needs its own release', () => {
  const [found] = check(ratio('days|new', 'T-1', 'toDataset="thresholds" toColumn="target_value"'));
  expect(found && problemText(found, 'en')).toMatch(
    /<Ratio> needs “toRelease” \[attribute-missing\]\n {2}allowed: 2022-05-24/,
  );
});

test('what is wrong with the first figure is told once', () => {
  expect(rulesOf(difference('rate|nwe', 'rate|old'))).toEqual(['row-absent']);
});

test('places is a whole number that the figures allow', () => {
  expect(rulesOf(difference('rate|new', 'rate|old', 'places="2"'))).toEqual([]);
  expect(rulesOf(ratio('rate|new', 'rate|old', 'places="4"'))).toEqual([]);
  expect(rulesOf(ratio('rate|new', 'rate|old', 'places="5"'))).toEqual(['sum-places']);
  expect(rulesOf(ratio('rate|new', 'rate|old', 'places="one"'))).toEqual(['sum-places']);
});

test('below zero is judged before rounding', () => {
  expect(rulesOf(difference('rate|near', 'rate|old', 'places="0"'))).toEqual(['sum-below']);
  const close = historyOf(observations, {
    'rate|less': { indicator: 'rate', area: 'S00', value: '50.4', ...period },
    'rate|more': { indicator: 'rate', area: 'S00', value: '50.41', ...period },
  });
  const datasets = new Map([...context.datasets, ['observations', close]]);
  const of = (tag: string) =>
    checkText('content/articles/zh/sample.mdx', `---\n${head}\n---\n\n示例：多了${tag}。\n`, {
      ...context,
      datasets,
    }).map(({ rule }) => rule);
  expect(of(difference('rate|less', 'rate|more'))).toEqual(['sum-below']);
  expect(of(difference('rate|less', 'rate|more', 'signed'))).toEqual(['sum-lost']);
  expect(of(difference('rate|more', 'rate|less'))).toEqual(['sum-lost']);
  expect(of(difference('rate|more', 'rate|less', 'places="2"'))).toEqual([]);
  expect(of(difference('rate|more', 'rate|more'))).toEqual([]);
});

test('a ratio printed as zero needs more places, or says it in per cent', () => {
  expect(rulesOf(ratio('rate|tiny', 'rate|new', 'places="4"'))).toEqual([]);
  expect(rulesOf(ratio('rate|tiny', 'rate|new', 'percent places="2"'))).toEqual([]);
  expect(rulesOf(ratio('days|zero', 'days|new'))).toEqual([]);
});
