import { expect, test } from 'vitest';
import type { FileRelease } from './change-file.ts';
import { changesBetween, filesBetween, inOrder } from './compared-releases.ts';

const releases = Array.from({ length: 14 }, (_, at) => `2022-05-${at + 10}`);
const ends = { from: '2022-05-10', to: '2022-05-12' };

test('what differs is told from the older release to the newer, whichever is named first', () => {
  expect(inOrder(releases, { from: ends.to, to: ends.from })).toEqual(ends);
  expect(inOrder(releases, ends)).toEqual(ends);
});

test('a few releases are read one by one, more than ten in one file', () => {
  expect(filesBetween(releases, ends)).toEqual(['2022-05-11/changes.json', '2022-05-12/changes.json']);
  expect(filesBetween(releases, { ...ends, to: '2022-05-20' })).toHaveLength(10);
  expect(filesBetween(releases, { ...ends, to: '2022-05-21' })).toEqual(['changes.json']);
  expect(filesBetween(releases, { from: ends.to, to: ends.to })).toEqual([]);
});

test('of the one file, the releases between the two are told', () => {
  const made = (release: string): FileRelease => ({
    ...{ release, columns: [], key: null, rows_added: [], rows_removed: [], cells: [] },
  });
  const told = changesBetween(releases, ends, [{ releases: releases.slice(1).map(made) }]);
  expect(told.map(({ release }) => release)).toEqual(['2022-05-11', '2022-05-12']);
});
