import { expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, trialFacts } from '../../../tests/support/trial-datasets.ts';
import { code, number, text } from '../define/cells.ts';
import { fullDataset, type Dataset } from '../define/define-dataset.ts';
import { unitLabels } from '../define/units.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { areasCovered, timeCovered } from './coverage.ts';
import { measuredVariables } from './measured.ts';

const recordsOf = (dataset: Dataset, ...lines: string[]): RowRecord[] =>
  loadDataset(dataset, makeFolder({ '2022-05-24': linesOf(...lines) })).releases[0]?.records ?? [];

const rows = [
  'C-1,P1,2022-05-03,2022-09-01,95,0,passed,,,',
  'C-2,P1,2022-05-01,2022-08-01,95,0,passed,,,',
  'C-3,P2,2022-05-02,,95,0,passed,,,',
];
const records = recordsOf(checks, checksHeader, ...rows);

test('the time covered is from the least first day to the greatest last day of rows that have both', () => {
  expect(timeCovered({ covers: ['seen_on'] }, records)).toEqual({ from: '2022-05-01', to: '2022-05-03' });
  expect(timeCovered({ covers: ['seen_on', 'due_on'] }, records)).toEqual({ from: '2022-05-01', to: '2022-09-01' });
  expect([timeCovered({}, records), timeCovered({ covers: ['seen_on'] }, [])]).toEqual([null, null]);
});

test('the areas covered are those that a column of areas names, each once', () => {
  const title = { zh: '示例', en: 'Sample' };
  const columns = { id: code({ title }), area: code({ title, references: 'areas' }).nullable() };
  const placed = fullDataset({ ...trialFacts, name: 'placed', title, key: ['id'], columns });
  expect(areasCovered(placed, recordsOf(placed, 'id,area', 'A,S02', 'B,S01', 'C,S02', 'D,'))).toEqual(['S02', 'S01']);
  expect(areasCovered(checks, records)).toEqual([]);
});

test('what is measured are numbers, days and short lists, with the unit that a number has', () => {
  const measured = measuredVariables(checks, records, new Map());
  expect(measured.map(({ column }) => column)).toEqual(['seen_on', 'due_on', 'score', 'faults', 'result']);
  const title = { zh: '率', en: 'Rate' };
  const columns = { id: code({ title }), rate: number({ title, unit: 'percent' }) };
  const rated = fullDataset({ ...trialFacts, name: 'rated', title, key: ['id'], columns });
  expect(measuredVariables(rated, recordsOf(rated, 'id,rate', 'A,90'), new Map())).toEqual([
    { column: 'rate', title, units: [unitLabels.percent] },
  ]);
});

test('where the unit is that of an indicator, each indicator is measured, by its name', () => {
  const title = { zh: '示例', en: 'Sample' };
  const things = fullDataset({
    ...{ ...trialFacts, name: 'things', title, key: ['id'] },
    columns: { id: code({ title }), unit: text({ title }), name_zh: text({ title }), name_en: text({ title }) },
  });
  const values = fullDataset({
    ...{ ...trialFacts, name: 'values', title, key: ['thing'] },
    columns: { thing: code({ title, references: 'things' }), value: number({ title, unitOf: 'thing' }) },
  });
  const named = recordsOf(things, 'id,unit,name_zh,name_en', 'A,percent,甲率,Rate A', 'B,day,乙天,Days B');
  const codes = new Map([['things', new Map(named.map((record) => [record.key, record]))]]);
  expect(measuredVariables(values, recordsOf(values, 'thing,value', 'A,1', 'B,2'), codes)).toEqual([
    { column: 'value', title: { zh: '甲率', en: 'Rate A' }, units: [unitLabels.percent] },
    { column: 'value', title: { zh: '乙天', en: 'Days B' }, units: [unitLabels.day] },
  ]);
});
