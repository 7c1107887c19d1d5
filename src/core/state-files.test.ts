import { expect, test } from 'vitest';
import { savedName, stateFiles } from './state-files.ts';

const upsert = { releases: 'upsert' } as const;

test('a year’s end is its last release, the second of a day too; a year that goes on has none', () => {
  const names = ['2024-05-06', '2024-12-30', '2024-12-30.2', '2025-01-06', '2025-12-29', '2027-01-04', '2027-01-11'];
  expect(stateFiles(upsert, names)).toEqual([
    { name: 'current.csv', release: '2027-01-11', year: null },
    { name: 'state-2025.csv', release: '2025-12-29', year: '2025' },
    { name: 'state-2024.csv', release: '2024-12-30.2', year: '2024' },
  ]);
});

test('what was once published stays as more releases come', () => {
  const names = ['2024-05-06', '2024-12-30', '2025-01-06', '2026-01-05'];
  const before = stateFiles(upsert, names.slice(0, 3)).filter(({ year }) => year !== null);
  expect(stateFiles(upsert, names)).toEqual(expect.arrayContaining(before));
});

test('a dataset whose releases are whole tables has none, nor one without a release', () => {
  expect(stateFiles({ releases: 'full' }, ['2024-05-06', '2025-01-06'])).toEqual([]);
  expect(stateFiles(upsert, [])).toEqual([]);
});

test('the saved file of sample data says so in its name', () => {
  expect(savedName({ name: 'ledger', provenance: 'sample' }, { name: 'current.csv' })).toBe(
    'ledger.sample.current.csv',
  );
  expect(savedName({ name: 'ledger', provenance: 'official' }, { name: 'state-2025.csv' })).toBe(
    'ledger.state-2025.csv',
  );
});
