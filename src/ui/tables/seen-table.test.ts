import { expect, test } from 'vitest';
import { savedTableName } from './seen-table.ts';

test('a saved table names its dataset, itself and the release, and says sample where it is', () => {
  const table = { id: 'ranking/2022-05', release: '2022-06-01' };
  expect(savedTableName({ ...table, dataset: { name: 'inspections', provenance: 'sample' } })).toBe(
    'inspections.ranking.2022-05.2022-06-01.sample',
  );
  expect(savedTableName({ ...table, dataset: { name: 'indicators', provenance: 'official' } })).toBe(
    'indicators.ranking.2022-05.2022-06-01',
  );
});
