import { expect, test } from 'vitest';
import { savedName, stateFiles } from './state-files.ts';

const upsert = { releases: 'upsert' } as const;
const newest = ['current.csv', 'current.xlsx', 'current.json', 'current.parquet'];

const namesOf = (releases: readonly string[], kind: 'full' | 'upsert' = 'upsert') =>
  stateFiles({ releases: kind }, releases).map(({ name, release, year }) => [name, release, year]);

test('a year’s end is its last release, the second of a day too; a year that goes on has none', () => {
  const names = ['2024-05-06', '2024-12-30', '2024-12-30.2', '2025-01-06', '2025-12-29', '2027-01-04', '2027-01-11'];
  expect(namesOf(names)).toEqual([
    ...newest.map((name) => [name, '2027-01-11', null]),
    ['state-2025.csv', '2025-12-29', '2025'],
    ['state-2025.json', '2025-12-29', '2025'],
    ['state-2024.csv', '2024-12-30.2', '2024'],
    ['state-2024.json', '2024-12-30.2', '2024'],
  ]);
});

test('what was once published stays as more releases come', () => {
  const names = ['2024-05-06', '2024-12-30', '2025-01-06', '2026-01-05'];
  const before = stateFiles(upsert, names.slice(0, 3)).filter(({ year }) => year !== null);
  expect(stateFiles(upsert, names)).toEqual(expect.arrayContaining(before));
});

test('a dataset whose releases are whole tables has its newest alone; one without a release has none', () => {
  expect(namesOf(['2024-05-06', '2025-01-06'], 'full')).toEqual(newest.map((name) => [name, '2025-01-06', null]));
  expect(stateFiles(upsert, [])).toEqual([]);
});

test('a saved file says by its name of which dataset and release it is, and whether it is sample data', () => {
  const [name, release] = ['current.xlsx', '2026-11-23'];
  const saved = (provenance: 'official' | 'sample', file: string) =>
    savedName({ name: 'ledger', provenance }, { name: file, release });
  expect(saved('sample', name)).toBe('ledger.sample.current.2026-11-23.xlsx');
  expect(saved('official', 'state-2025.csv')).toBe('ledger.state-2025.2026-11-23.csv');
});
