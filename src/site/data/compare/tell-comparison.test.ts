import { expect, test } from 'vitest';
import { trialFacts } from '../../../../tests/support/trial-datasets.ts';
import { code, number, text } from '../../../releases/define/cells.ts';
import { fullDataset } from '../../../releases/define/define-dataset.ts';
import type { CellChange, StateChanges } from '../../../releases/state/change-class.ts';
import { changedUnits, compareFacts } from './compare-page.ts';
import { sayWith, tellComparison } from './tell-comparison.ts';

const titled = (en: string) => ({ title: { zh: en, en } });
const stands = fullDataset({
  ...trialFacts,
  name: 'stands',
  title: { zh: '示例摊点', en: 'Sample stands' },
  key: ['id'],
  columns: {
    id: code({ ...titled('Id'), references: 'places' }),
    value: number({ ...titled('Value'), unitIn: 'unit' }),
    unit: text(titled('Unit')),
    remark: text(titled('Remark')),
  },
});
const cell = (key: string, column: string, to: string, kind: CellChange['class']): CellChange => ({
  ...{ key, column, from: '1', to, class: kind },
});
const nothing: StateChanges = { columns: [], key: null, added: [], removed: [], cells: [] };
const told = (changes: Partial<StateChanges>, mostRows = 200) => {
  const all = { ...nothing, ...changes };
  const facts = compareFacts('en', stands, {
    releases: [],
    names: { places: { P1: 'Sample square' } },
    units: changedUnits(stands, all.cells, (key) => (key === 'P9' ? null : 'percent')),
    file: { href: '', saveAs: '', label: '' },
  });
  return tellComparison(facts, sayWith(facts), all, mostRows);
};

test('corrections come first; each line says its class, and a row of two classes is one row', () => {
  const cells = [
    cell('P1', 'remark', 'a', 'update'),
    cell('P2', 'remark', 'b', 'addition'),
    cell('P1', 'unit', 'c', 'correction'),
  ];
  const { rows, count } = told({ cells, removed: ['P3'], added: ['P4'] });
  expect(rows).toEqual([
    'Correction · Sample square: Unit: from “1” to “c”',
    'Breaking · Removed: P3',
    'Update · Sample square: Remark: from “1” to “a”',
    'Additions · P2: Remark: from “1” to “b”',
    'Additions · Added: P4',
  ]);
  expect(count).toBe('4 rows differ');
});

test('a number whose row decides its unit has it', () => {
  const cells = [cell('P1', 'value', '2', 'correction'), cell('P9', 'value', '2', 'correction')];
  expect(told({ cells }).rows).toEqual([
    'Correction · Sample square: Value: from 1\u00a0% to 2\u00a0%',
    'Correction · P9: Value: from 1 to 2',
  ]);
});

test('a row that is called as what every object has is called by its code', () => {
  expect(told({ added: ['constructor', 'toString'] }).rows).toEqual([
    'Additions · Added: constructor',
    'Additions · Added: toString',
  ]);
});

test('no answer grows with the changes: the rest is in the file', () => {
  const cells = Array.from({ length: 3000 }, (_, at) => cell(`P${at}`, 'remark', 'a'.repeat(5000), 'correction'));
  const { rows, rest, count, cells: printed, cellsRest } = told({ cells });
  expect([rows.length, count]).toEqual([200, '3,000 rows differ']);
  expect(rest).toContain('200');
  expect(printed.length).toBeLessThan(2002);
  expect(cellsRest).not.toBeNull();
  expect(told({ cells: cells.slice(0, 2) })).toMatchObject({ rest: null });
  expect(told({ cells: cells.slice(0, 2) }, 1).rest).not.toBeNull();
  expect(told({ cells: [cell('P1', 'value', '2', 'update')] }).cellsRest).toBeNull();
});
