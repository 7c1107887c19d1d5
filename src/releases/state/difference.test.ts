import { expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, soundCheck } from '../../../tests/support/trial-datasets.ts';
import { differenceBetween, isEmptyDifference } from './difference.ts';
import { foldReleases } from './fold.ts';
import { loadDataset } from './load-dataset.ts';

function differenceOf(...rows: [before: string, after: string]) {
  const files = Object.fromEntries(rows.map((row, index) => [`2022-05-1${index}`, linesOf(checksHeader, row)]));
  const { releases } = loadDataset(checks, makeFolder(files));
  return differenceBetween(checks, foldReleases(checks, releases.slice(0, 1)), foldReleases(checks, releases));
}

test('a number written with other zeros is no revision', () => {
  expect(isEmptyDifference(differenceOf(soundCheck, soundCheck.replace('95.50', '95.5').replace(',0,', ',0.0,')))).toBe(
    true,
  );
});

test('another number is, and a text with other zeros', () => {
  expect(differenceOf(soundCheck, soundCheck.replace('95.50', '95.05')).revised).toEqual([
    { key: 'C-1', column: 'score', from: '95.50', to: '95.05' },
  ]);
  expect(differenceOf(`${soundCheck}1.0`, `${soundCheck}1`).revised).toEqual([
    { key: 'C-1', column: 'remark', from: '1.0', to: '1' },
  ]);
});

test('a number that comes or goes is', () => {
  const [empty, filled] = ['C-1,P1,2022-05-01,2022-09-01,,0,passed,,,', soundCheck];
  expect(differenceOf(empty, filled).revised).toEqual([{ key: 'C-1', column: 'score', from: null, to: '95.50' }]);
});
