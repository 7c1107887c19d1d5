import { expect, test } from 'vitest';
import { newestRevision } from './newest-revision.ts';

test('a cell that later releases left alone, or changed back, is not revised', () => {
  expect(newestRevision(['95.2', '95.2'], 0)).toBeNull();
  expect(newestRevision(['95.2', '94.8', '95.2'], 0)).toBeNull();
});

test('a revised cell names its newest value and the release that wrote it', () => {
  expect(newestRevision(['95.2', '94.8', '94.8'], 0)).toEqual({ index: 1, cell: '94.8' });
  expect(newestRevision(['95.2', '95', '94.8'], 0)).toEqual({ index: 2, cell: '94.8' });
});

test('a cell changed back after a figure was bound names the later release, not the one that had the value first', () => {
  expect(newestRevision(['95.2', '94.8', '95.2'], 1)).toEqual({ index: 2, cell: '95.2' });
});

test('a cell that is gone is reported as gone', () => {
  expect(newestRevision(['95.2', null], 0)).toEqual({ index: 1, cell: null });
});

test('what is the same is told by whoever asks: a figure written otherwise is not revised', () => {
  const isSame = (left: string | null, right: string | null) => Number(left) === Number(right);
  expect(newestRevision(['73.0', '73'], 0, isSame)).toBeNull();
  expect(newestRevision(['73.0', '74.0', '74'], 0, isSame)).toEqual({ index: 1, cell: '74' });
});
