import { expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../../tests/support/make-releases.ts';
import { checks, checksHeader, soundCheck } from '../../../../tests/support/trial-datasets.ts';
import { changeJson, changesJson } from '../../../releases/read/write-changes.ts';
import { differenceBetween } from '../../../releases/state/difference.ts';
import { foldReleases } from '../../../releases/state/fold.ts';
import { loadDataset } from '../../../releases/state/load-dataset.ts';
import { changesAt } from '../../../releases/state/release-changes.ts';
import { indexRows } from '../../../releases/state/row-history.ts';
import type { ChangeDocument, FileRelease } from './change-file.ts';
import { foldChanges } from './fold-changes.ts';

const one = (id: string, score: string, remark = ''): string =>
  soundCheck.replace('C-1', id).replace('95.50', score) + remark;
const files = [
  [one('C-1', '95.50'), one('C-2', '80'), one('C-3', '70', 'seen')],
  [one('C-1', '95.05'), one('C-2', '80'), one('C-4', '60')],
  [one('C-1', '95.50', 'said'), one('C-3', '71', 'seen'), one('C-4', '61')],
  [one('C-1', '95.5', 'left'), one('C-3', '72', 'seen'), one('C-5', '50')],
];
const { releases } = loadDataset(
  checks,
  makeFolder(Object.fromEntries(files.map((rows, index) => [`2022-05-1${index}`, linesOf(checksHeader, ...rows)]))),
);
const history = indexRows(checks, releases);
const isNumber = (column: string) => column === 'score' || column === 'faults';
/** What the served files say of each release that changed another. */
const served: FileRelease[] = releases.flatMap(({ entry }) => {
  const changes = changesAt(history, entry.release);
  if (!changes) return [];
  const document: ChangeDocument = JSON.parse(changesJson(checks, [changeJson(changes)]));
  return document.releases;
});

test('the changes of releases one after another are the difference of the two states', () => {
  for (let from = 0; from < releases.length; from += 1) {
    for (let to = from + 1; to < releases.length; to += 1) {
      const folded = foldChanges(served.slice(from, to), isNumber);
      const states = [from, to].map((at) => foldReleases(checks, releases.slice(0, at + 1)));
      const [before = new Map(), after = new Map()] = states;
      const { added, removed, revised } = differenceBetween(checks, before, after);
      expect([...folded.added].sort()).toEqual(added.sort());
      expect([...folded.removed].sort()).toEqual(removed.sort());
      const plain = (cells: readonly { key: string; column: string; from: string | null; to: string | null }[]) =>
        cells
          .map(({ key, column, from: old, to: now }) =>
            [key, column, old, now && isNumber(column) ? Number(now) : now].join(' '),
          )
          .sort();
      expect(plain(folded.cells)).toEqual(plain(revised));
    }
  }
});

const nothing = { release: '', columns: [], key: null, rows_added: [], rows_removed: [], cells: [] };

test('a cell that was corrected and went on later counts as corrected', () => {
  const folded = foldChanges(
    [
      { ...nothing, cells: [['V1', 'score', '1', '2', 'correction']] },
      { ...nothing, cells: [['V1', 'score', '2', '3', 'update']] },
    ],
    isNumber,
  );
  expect(folded.cells).toEqual([{ key: 'V1', column: 'score', from: '1', to: '3', class: 'correction' }]);
});

test('columns and keys are told from the first name to the last, and not where they came back', () => {
  const renamed = (from: string | null, to: string | null): FileRelease => ({
    ...nothing,
    key: { from: [from ?? ''], to: [to ?? ''] },
    columns: [{ what: 'column-renamed', column: 'points', from, to }],
  });
  expect(foldChanges([renamed('a', 'b'), renamed('b', 'c')], isNumber)).toMatchObject({
    columns: [{ what: 'column-renamed', column: 'points', from: 'a', to: 'c' }],
    key: { from: ['a'], to: ['c'] },
  });
  expect(foldChanges([renamed(null, 'a'), renamed('a', 'b')], isNumber).columns[0]).toMatchObject({
    from: null,
    to: 'b',
  });
  expect(foldChanges([renamed('a', 'b'), renamed('b', 'a')], isNumber)).toMatchObject({ columns: [], key: null });
});

test('a column that is gone says nothing about a row', () => {
  const [before, after]: FileRelease[] = [
    { ...nothing, cells: [['V1', 'colour', 'red', 'blue', 'correction']] },
    { ...nothing, columns: [{ what: 'column-gone', column: 'colour', from: 'colour', to: null }] },
  ];
  expect(foldChanges([before ?? nothing, after ?? nothing], isNumber).cells).toEqual([]);
});

test('a number that is as it was, though printed with other decimals, is no difference; a text is', () => {
  const folded = foldChanges(
    [
      {
        ...nothing,
        cells: [
          ['V1', 'score', '82', '90', 'update'],
          ['V1', 'remark', '82', '90', 'update'],
        ],
      },
      {
        ...nothing,
        cells: [
          ['V1', 'score', '90', '82.0', 'update'],
          ['V1', 'remark', '90', '82.0', 'update'],
        ],
      },
    ],
    isNumber,
  );
  expect(folded.cells.map(({ column }) => column)).toEqual(['remark']);
});
