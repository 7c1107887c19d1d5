import { expect, test } from 'vitest';
import { weeksBetween } from '../../../core/iso-week.ts';
import { weekLabels } from './week-labels.ts';

const texts = (from: string, to: string) => weekLabels('en', weeksBetween(from, to)).map(({ text }) => text);

test('two years have a label each half-year, January by its year', () => {
  expect(texts('2024-07-15', '2026-06-14')).toEqual(['2025', 'Jul', '2026']);
});

test('the fewer the weeks, the closer the labels', () => {
  expect(texts('2025-11-20', '2026-06-10')).toEqual(['2026', 'Apr']);
  expect(texts('2026-04-06', '2026-06-10')).toEqual(['Apr', 'May', 'Jun']);
});

test('a label is under the middle of the first week that begins in its month', () => {
  expect(weekLabels('zh', weeksBetween('2026-04-06', '2026-05-10'))).toEqual([
    { at: 0.1, text: '4月' },
    { at: 0.9, text: '5月' },
  ]);
});

test('empty columns before the first push it to the right', () => {
  expect(weekLabels('en', weeksBetween('2026-04-06', '2026-04-06'), 3)).toEqual([{ at: 0.875, text: 'Apr' }]);
});
