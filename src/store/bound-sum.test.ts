import { expect, test } from 'vitest';
import { boundSum, readSumTag } from './bound-sum.ts';

const rate = (year: string) => `sample-litter-removal-rate|S00|whole|${year}-01-01|${year}-12-31|final`;

function sum(first: string, second: string, release: string, more: Record<string, string> = {}) {
  const tag = readSumTag('Difference', { dataset: 'observations', row: first, minus: second, release, ...more });
  if (!tag) throw new Error('This is the tag of a sum.');
  return boundSum(tag, false);
}

test('a sum is computed from the cells of its release, and says that they are sample data', () => {
  expect(sum(rate('2022'), rate('2012'), '2025-06-24')).toMatchObject({
    ...{ printed: '15.7', places: 1, isRounded: false, unit: 'percent', isSample: true, revision: null },
  });
});

test('where a later release revised one of its cells, it tells what it comes to now, and since when', () => {
  expect(sum(rate('2021'), rate('2020'), '2024-04-22')).toMatchObject({
    printed: '1.2',
    revision: { release: '2025-04-15', printed: '0.8' },
  });
  expect(sum(rate('2020'), rate('2021'), '2024-04-22').revision).toEqual({ release: '2025-04-15', printed: '-0.8' });
});

test('a revision that leaves the printed sum as it is is none', () => {
  expect(sum(rate('2021'), rate('2020'), '2024-04-22', { places: '0' })).toMatchObject({
    printed: '1',
    revision: null,
  });
});

test('the second figure may be of another dataset, with its own column and release', () => {
  const standard = { minusDataset: 'thresholds', minusColumn: 'target_value', minusRelease: '2023-05-15' };
  const days = 'sample-clean-air-days|S00|whole|2021-01-01|2021-12-31|final';
  expect(sum(days, '2012-2', '2025-06-24', standard)).toMatchObject({ printed: '-49', unit: 'day' });
});

test('two figures that make no sum stop the build', () => {
  const days = 'sample-clean-air-days|S00|whole|2021-01-01|2021-12-31|final';
  expect(() => sum(rate('2021'), days, '2025-06-24')).toThrow('make no difference (unit)');
});
