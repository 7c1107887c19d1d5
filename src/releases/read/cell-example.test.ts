import { expect, test } from 'vitest';
import * as subjects from '../../subjects/data.ts';
import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import { cellExample } from './cell-example.ts';

test('the example of every column is a cell that the column takes', () => {
  const datasets = Object.values(subjects).flatMap((subject): readonly Dataset[] => subject.datasets);
  const columns = datasets.flatMap((dataset) => describeColumns(dataset).map((one) => ({ dataset, ...one })));
  expect(columns.length).toBeGreaterThan(100);
  const refused = columns.flatMap(({ dataset, name, column }) => {
    const example = cellExample(name, column);
    const isTaken = example !== '' && dataset.columns[name]?.safeParse(example).success === true;
    return isTaken ? [] : [`${dataset.name}.${name}: ${example}`];
  });
  expect(refused).toEqual([]);
});
