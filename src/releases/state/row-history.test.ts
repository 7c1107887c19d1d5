import { describe, expect, test } from 'vitest';
import { chainEntries, findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, soundCheck, visits, visitsHeader } from '../../../tests/support/trial-datasets.ts';
import { itemAt, seedRandom } from '../../core/random.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { differenceBetween, isEmptyDifference } from './difference.ts';
import { foldReleases } from './fold.ts';
import { loadDataset } from './load-dataset.ts';
import { releasesChanging } from './releases-changing.ts';
import { indexRows } from './row-history.ts';

function load(dataset: Dataset, files: Record<string, string>) {
  const folder = makeFolder(files, chainEntries(files));
  expect(findProblems(dataset, folder)).toEqual([]);
  return indexRows(dataset, loadDataset(dataset, folder).releases);
}

const check = (id: string, score: string) => soundCheck.replace('C-1', id).replace('95.50', score);

describe('a full dataset', () => {
  const history = load(checks, {
    '2022-05-16': linesOf(checksHeader, check('C-1', '82.0'), check('C-2', '70')),
    '2022-05-18': linesOf(checksHeader, check('C-3', '60'), check('C-1', '82.5')),
    '2022-05-20': linesOf(checksHeader, check('C-1', '82.5'), check('C-3', '60')),
  });

  const { newest, rowsOf, releaseNamed, rowAt, rowsAt, writtenIn, differenceAt } = history;

  test('is as its release says, and no older row shines through', () => {
    const states = ['2022-05-16', '2022-05-18', '2022-05-20'].map((release) => rowsAt(release).map(({ key }) => key));
    expect(states).toEqual([
      ['C-1', 'C-2'],
      ['C-3', 'C-1'],
      ['C-1', 'C-3'],
    ]);
    expect([...newest.keys()]).toEqual(['C-1', 'C-3']);
    expect(rowsAt('2022-05-18').map(({ release }) => release)).toEqual(['2022-05-18', '2022-05-18']);
    expect(['C-1', 'C-2', 'C-3'].map((key) => rowAt('2022-05-18', key)?.printed['score'])).toEqual([
      '82.5',
      undefined,
      '60',
    ]);
  });

  test('says of each row since which release it has its cells, though every release repeats it', () => {
    expect(rowsAt('2022-05-20').map((row) => [row.key, writtenIn(row)])).toEqual([
      ['C-1', '2022-05-18'],
      ['C-3', '2022-05-18'],
    ]);
    const returned = load(checks, {
      '2022-05-16': linesOf(checksHeader, check('C-1', '82.0'), check('C-2', '70')),
      '2022-05-18': linesOf(checksHeader, check('C-1', '82.0')),
      '2022-05-20': linesOf(checksHeader, check('C-1', '82.0'), check('C-2', '70')),
    });
    expect(returned.rowsAt('2022-05-20').map((row) => [row.key, returned.writtenIn(row)])).toEqual([
      ['C-1', '2022-05-16'],
      ['C-2', '2022-05-20'],
    ]);
  });

  test('differs by rows added and removed and cells revised, as printed', () => {
    expect(differenceAt('2022-05-18')).toEqual({
      added: ['C-3'],
      removed: ['C-2'],
      revised: [{ key: 'C-1', column: 'score', from: '82.0', to: '82.5' }],
    });
  });

  test('does not differ when only its rows change places', () => {
    expect(isEmptyDifference(differenceAt('2022-05-20') ?? { added: ['none'], removed: [], revised: [] })).toBe(true);
  });

  test('differs for those who ask about some rows by what concerns them', () => {
    expect(differenceAt('2022-05-18', (key) => key === 'C-2')).toEqual({ added: [], removed: ['C-2'], revised: [] });
  });

  test('names the releases that wrote, changed or left out a row', () => {
    const changing = (id: string) => releasesChanging(history, (key) => key === id);
    expect(changing('C-1')).toEqual(['2022-05-16', '2022-05-18']);
    expect(changing('C-2')).toEqual(['2022-05-16', '2022-05-18']);
    expect(changing('C-3')).toEqual(['2022-05-18']);
    expect(changing('C-9')).toEqual([]);
  });

  test('has a history of each row', () => {
    expect(rowsOf('C-2').map(({ release }) => release)).toEqual(['2022-05-16']);
    expect(rowsOf('C-1').map(({ printed }) => printed['score'])).toEqual(['82.0', '82.5', '82.5']);
  });

  test('says nothing of a release that there is not', () => {
    expect(releaseNamed('2022-05-20')?.entry.release).toBe('2022-05-20');
    expect(releaseNamed('2022-05-17')).toBeUndefined();
    expect([rowsAt('2022-05-17'), rowAt('2022-05-17', 'C-1'), differenceAt('2022-05-17')]).toEqual([
      [],
      undefined,
      null,
    ]);
  });
});

describe('an upsert dataset', () => {
  const { newest, rowsOf, rowAt, rowsAt, differenceAt } = load(visits, {
    '2022-05-16': linesOf(visitsHeader, 'V1,甲,1,,new,,', 'V2,乙,2,,new,,'),
    '2022-05-18': linesOf(visitsHeader, 'V3,丙,3,,new,,', 'V1,甲,1.5,,update,,'),
    '2022-05-20': linesOf(visitsHeader, 'V2,乙,2,,withdrawn,示例,Sample'),
  });

  test('is the newest row of each key; no row vanishes, withdrawn ones neither', () => {
    expect([...newest.keys()]).toEqual(['V1', 'V2', 'V3']);
    expect([...newest.values()].map(({ release, row }) => [release, row['score'], row['change']])).toEqual([
      ['2022-05-18', 1.5, 'update'],
      ['2022-05-20', 2, 'withdrawn'],
      ['2022-05-18', 3, 'new'],
    ]);
    expect(rowsAt('2022-05-20')).toEqual([...newest.values()]);
  });

  test('keeps each earlier state as it was', () => {
    expect(rowsAt('2022-05-16').map(({ row }) => row['score'])).toEqual([1, 2]);
    expect([rowAt('2022-05-16', 'V1')?.row['score'], rowAt('2022-05-20', 'V1')?.row['score']]).toEqual([1, 1.5]);
    expect([rowAt('2022-05-16', 'V3'), rowAt('2022-05-17', 'V1')]).toEqual([undefined, undefined]);
  });

  test('differs by what its release holds; the first from nothing', () => {
    expect(differenceAt('2022-05-18')).toEqual({
      added: ['V3'],
      removed: [],
      revised: [{ key: 'V1', column: 'score', from: '1', to: '1.5' }],
    });
    expect(differenceAt('2022-05-16')).toBeNull();
  });

  test('differs by a withdrawal, even where no other cell of the row changes', () => {
    expect(differenceAt('2022-05-20')?.revised).toEqual([
      { key: 'V2', column: 'change', from: 'new', to: 'withdrawn' },
    ]);
  });

  test('has a history of each row over the releases that wrote it', () => {
    expect(rowsOf('V1').map(({ release, row }) => [release, row['score']])).toEqual([
      ['2022-05-16', 1],
      ['2022-05-18', 1.5],
    ]);
    expect(rowsOf('V9')).toEqual([]);
  });
});

describe('whatever a series of releases writes', () => {
  const random = seedRandom(9);
  const days = Array.from({ length: 12 }, (_, index) => `2022-04-${String(index + 10)}`);
  const drawn = () => random.shuffle(Array.from({ length: 9 }, (_, index) => index + 1)).slice(0, random.integer(1, 6));
  const score = () => String(random.integer(1, 3));
  const known = new Set<number>();
  const upsertLine = (id: number): string => {
    const change = known.has(id) ? 'update' : 'new';
    known.add(id);
    return `V${id},甲,${score()},,${change},,`;
  };
  const series = [
    { dataset: checks, header: checksHeader, lineOf: (id: number) => check(`C-${id}`, score()) },
    { dataset: visits, header: visitsHeader, lineOf: upsertLine },
  ];

  test.for(series)('states and differences of $dataset.releases are those of a fold', ({ dataset, header, lineOf }) => {
    const files = days.map((day) => [day, linesOf(header, ...drawn().map(lineOf))]);
    const history = load(dataset, Object.fromEntries(files));
    days.forEach((day, index) => {
      const state = foldReleases(dataset, history.releases.slice(0, index + 1));
      expect(history.rowsAt(day)).toEqual([...state.values()]);
      for (const key of history.releases.flatMap(({ records }) => records.map((record) => record.key))) {
        expect(history.rowAt(day, key)).toBe(state.get(key));
      }
      if (index === 0) return;
      const before = foldReleases(dataset, history.releases.slice(0, index));
      expect(history.differenceAt(itemAt(days, index))).toEqual(differenceBetween(dataset, before, state));
    });
  });
});
