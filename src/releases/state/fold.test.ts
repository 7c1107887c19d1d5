import { describe, expect, test } from 'vitest';
import { chainEntries, findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, soundCheck, visits, visitsHeader } from '../../../tests/support/trial-datasets.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { differenceBetween, isEmptyDifference } from './difference.ts';
import { foldReleases, historyOf } from './fold.ts';
import { loadDataset } from './load-dataset.ts';

function load(dataset: Dataset, files: Record<string, string>) {
  const folder = makeFolder(files, chainEntries(files));
  expect(findProblems(dataset, folder)).toEqual([]);
  const { releases } = loadDataset(dataset, folder);
  const states = foldReleases(dataset, releases);
  const difference = (index: number) =>
    differenceBetween(dataset, states[index - 1] ?? new Map(), states[index] ?? new Map());
  return { releases, states, difference };
}

const check = (id: string, score: string) => soundCheck.replace('C-1', id).replace('95.50', score);

describe('a full dataset', () => {
  const { releases, states, difference } = load(checks, {
    '2022-05-16': linesOf(checksHeader, check('C-1', '82.0'), check('C-2', '70')),
    '2022-05-18': linesOf(checksHeader, check('C-3', '60'), check('C-1', '82.5')),
    '2022-05-20': linesOf(checksHeader, check('C-1', '82.5'), check('C-3', '60')),
  });

  test('stands as its release says, and no older row shines through', () => {
    expect(states.map((state) => [...state.keys()])).toEqual([
      ['C-1', 'C-2'],
      ['C-3', 'C-1'],
      ['C-1', 'C-3'],
    ]);
    expect([...(states[1]?.values() ?? [])].map(({ release }) => release)).toEqual(['2022-05-18', '2022-05-18']);
  });

  test('differs by rows added and removed and cells revised, as printed', () => {
    expect(difference(1)).toEqual({
      added: ['C-3'],
      removed: ['C-2'],
      revised: [{ key: 'C-1', column: 'score', from: '82.0', to: '82.5' }],
    });
  });

  test('does not differ when only its rows change places', () => {
    expect(isEmptyDifference(difference(2))).toBe(true);
    expect(isEmptyDifference(difference(1))).toBe(false);
  });

  test('has a history of each row', () => {
    expect(historyOf(releases, 'C-2').map(({ release }) => release)).toEqual(['2022-05-16']);
    expect(historyOf(releases, 'C-1').map(({ printed }) => printed['score'])).toEqual(['82.0', '82.5', '82.5']);
  });
});

describe('an upsert dataset', () => {
  const { releases, states, difference } = load(visits, {
    '2022-05-16': linesOf(visitsHeader, 'V1,甲,1,,new,,', 'V2,乙,2,,new,,'),
    '2022-05-18': linesOf(visitsHeader, 'V3,丙,3,,new,,', 'V1,甲,1.5,,update,,'),
    '2022-05-20': linesOf(visitsHeader, 'V2,乙,2,,withdrawn,示例,Sample'),
  });

  test('stands as the newest row of each key; no row vanishes, withdrawn ones neither', () => {
    expect([...(states[2]?.keys() ?? [])]).toEqual(['V1', 'V2', 'V3']);
    expect([...(states[2]?.values() ?? [])].map(({ release, row }) => [release, row['score'], row['change']])).toEqual([
      ['2022-05-18', 1.5, 'update'],
      ['2022-05-20', 2, 'withdrawn'],
      ['2022-05-18', 3, 'new'],
    ]);
  });

  test('keeps each earlier state as it was', () => {
    expect([...(states[0]?.values() ?? [])].map(({ row }) => row['score'])).toEqual([1, 2]);
  });

  test('differs by what its release holds', () => {
    expect(difference(1)).toEqual({
      added: ['V3'],
      removed: [],
      revised: [{ key: 'V1', column: 'score', from: '1', to: '1.5' }],
    });
  });

  test('differs by a withdrawal, even where no other cell of the row changes', () => {
    expect(difference(2).revised).toEqual([{ key: 'V2', column: 'change', from: 'new', to: 'withdrawn' }]);
  });

  test('has a history of each row over the releases that wrote it', () => {
    expect(historyOf(releases, 'V1').map(({ release, row }) => [release, row['score']])).toEqual([
      ['2022-05-16', 1],
      ['2022-05-18', 1.5],
    ]);
    expect(historyOf(releases, 'V9')).toEqual([]);
  });
});
