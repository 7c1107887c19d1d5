import { expect, test } from 'vitest';
import { laterReleases, savedChanges } from './change-files.ts';

test('every release but the first changed another', () => {
  expect(laterReleases(['2022-05-16', '2022-05-17', '2022-05-18'])).toEqual(['2022-05-17', '2022-05-18']);
  expect(laterReleases([])).toEqual([]);
});

test('a saved file of changes names its dataset and release, and says sample where it is', () => {
  expect(savedChanges({ name: 'visits', provenance: 'sample' }, 'changes.csv')).toBe('visits.sample.changes.csv');
  expect(savedChanges({ name: 'visits', provenance: 'official' }, 'changes.json', '2022-05-16')).toBe(
    'visits.2022-05-16.changes.json',
  );
});
