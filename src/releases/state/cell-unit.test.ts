import { expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { places } from '../../../tests/support/trial-datasets.ts';
import { codesEver } from '../check/check-dataset.ts';
import { code, number, oneOf, text } from '../define/cells.ts';
import { describeColumns, fullDataset } from '../define/define-dataset.ts';
import { unitLabels } from '../define/units.ts';
import { unitReader } from './cell-unit.ts';
import { loadDataset } from './load-dataset.ts';

const titled = (title: string) => ({ title: { zh: title, en: title } });
const things = fullDataset({
  ...places,
  name: 'things',
  key: ['id'],
  columns: { id: code(titled('Id')), unit: oneOf(unitLabels, titled('Unit')) },
});
const amounts = fullDataset({
  ...places,
  name: 'amounts',
  key: ['thing'],
  codeList: false,
  columns: {
    thing: code({ ...titled('Thing'), references: 'things' }),
    value: number({ ...titled('Value'), unitOf: 'thing' }),
    days: number({ ...titled('Days'), unit: 'day' }),
    bearing: number({ ...titled('Bearing'), unitIn: 'unit' }),
    unit: oneOf(unitLabels, titled('Unit')),
    plain: number(titled('Plain')),
    note: text(titled('Note')),
  },
});
const codes = codesEver([loadDataset(things, makeFolder({ '2022-05-16': linesOf('id,unit', 'rate,percent') }))]);
const unitOf = (column: string, thing = 'rate') =>
  unitReader(describeColumns(amounts), column, codes)({ printed: { thing, unit: 'case' } });

test.each([
  ['with the row that another column names', 'value', 'percent'],
  ['with the column itself', 'days', 'day'],
  ['in another cell of the row', 'bearing', 'case'],
  ['nowhere, for a bare number', 'plain', null],
  ['nowhere, for a text', 'note', null],
  ['nowhere, for a column that is not there', 'absent', null],
])('the unit of a cell is found %s', (_name, column, unit) => {
  expect(unitOf(column)).toBe(unit);
});

test('a row that names nothing known has no unit', () => {
  expect(unitOf('value', 'unknown')).toBeNull();
});
