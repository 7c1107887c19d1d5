import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MemoryDisk } from '../../../tests/support/memory-disk.ts';
import { changesBetween, stopEverywhere } from '../../../tests/support/stop-everywhere.ts';
import { openFolder, readTree } from '../../../tests/support/trial-city.ts';
import { changeFiles, WriteFailure, type Changes } from './change-files.ts';
import { realDisk } from './disk.ts';
import { journalFile } from './journal.ts';
import { recoverFiles } from './recover-files.ts';

const command = 'release visits';
const before = {
  'data/visits/old.csv': 'old',
  'data/visits/releases.yaml': 'first',
  'content/articles/zh/bins.mdx': 'bins',
  'data/visits/gone.csv': 'gone',
};
const after = {
  'data/visits/old.csv': 'old, blanked',
  'data/visits/releases.yaml': 'first, second',
  'content/articles/zh/bins.mdx': 'bins, corrected',
  'content/articles/zh/bins.versions/1.mdx': 'bins',
  'data/places/new/first.csv': 'new',
};

function makeFolder(): string {
  const folder = openFolder();
  for (const [path, text] of Object.entries(before)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const changesIn = (folder: string): Changes =>
  new Map(
    [...Object.entries({ ...after, 'data/visits/gone.csv': null })].map(([path, text]) => [join(folder, path), text]),
  );
const sorted = (tree: Record<string, string>) => Object.fromEntries(Object.entries(tree).sort());
const [oldTree, newTree] = [sorted(before), sorted(after)];

test('files are written, replaced and removed, in folders that were not there, and nothing is left beside them', () => {
  const folder = makeFolder();
  changeFiles(realDisk, folder, command, changesIn(folder));
  expect(readTree(folder)).toEqual(newTree);
  expect(recoverFiles(realDisk, folder)).toEqual({ kind: 'nothing' });
});

test('what is already as asked is not touched', () => {
  const disk = new MemoryDisk(before);
  changeFiles(disk, '/', command, new Map([['/data/visits/old.csv', 'old']]));
  expect(disk.steps).toBe(0);
});

test('stopped at any single step, in any way, and again in its recovery, it leaves the old or the new state, and its rerun the new one', () => {
  const { steps, faults, kinds } = stopEverywhere(oldTree, newTree);
  expect(faults).toEqual([]);
  expect(kinds).toEqual(['finished', 'nothing', 'undone']);
  expect(steps).toBeGreaterThan(25);
});

describe('nothing is written', () => {
  const refused = (prepare: (folder: string) => Changes): string => {
    const folder = makeFolder();
    const changes = prepare(folder);
    const tree = readTree(folder);
    let code = '';
    try {
      changeFiles(realDisk, folder, command, changes);
    } catch (error) {
      code = error instanceof WriteFailure && !error.isDecided ? error.code : 'another error';
    }
    expect(readTree(folder)).toEqual(tree);
    return code;
  };

  test('where a folder is in the place of a file, or a file in the place of a folder', () => {
    expect(
      refused(
        (folder) => (
          mkdirSync(join(folder, 'data/visits/next.csv')),
          new Map([...changesIn(folder), [join(folder, 'data/visits/next.csv'), 'x']])
        ),
      ),
    ).toBe('EISDIR');
    expect(refused((folder) => new Map([[join(folder, 'data/visits/old.csv/next.csv'), 'x']]))).toMatch(
      /^ENOTDIR|EEXIST$/,
    );
  });

  test('where a name is longer than a disk takes', () => {
    expect(
      refused((folder) => new Map([...changesIn(folder), [join(folder, `data/visits/${'x'.repeat(300)}`), 'x']])),
    ).toBe('ENAMETOOLONG');
  });
});

describe('a decided change that somebody has meddled with', () => {
  /** Stopped when the first files are in their places and others are not. */
  const stopped = (): MemoryDisk => {
    const changes = changesBetween(oldTree, newTree);
    for (let step = 1; step < 100; step += 1) {
      const disk = new MemoryDisk(oldTree);
      disk.stopAt(step, 'killed after');
      expect(() => changeFiles(disk, '/', command, changes)).toThrow();
      disk.restart();
      if (disk.tree()['data/visits/old.csv'] !== newTree['data/visits/old.csv']) continue;
      expect(disk.tree()['data/visits/gone.csv']).toBe('gone');
      return disk;
    }
    throw new Error('No step left it half written.');
  };
  const put = (disk: MemoryDisk, path: string, text: string) => {
    disk.remove(`/${path}`);
    disk.write(`/${path}`, new TextEncoder().encode(text));
  };

  test('is void where all old files were put back, as Git does it', () => {
    const disk = stopped();
    for (const [path, text] of Object.entries(before)) put(disk, path, text);
    expect(recoverFiles(disk, '/')).toEqual({ kind: 'restored', command: 'release visits' });
    expect(disk.tree()).toEqual(oldTree);
  });

  test('is left as it is where some were, or a file is another one: the message names them', () => {
    const disk = stopped();
    put(disk, 'data/visits/old.csv', 'old');
    put(disk, 'data/visits/gone.csv', 'a third text');
    const tree = disk.tree();
    expect(recoverFiles(disk, '/')).toEqual({
      kind: 'stuck',
      command: 'release visits',
      strange: ['data/visits/old.csv', 'data/visits/gone.csv'],
      files: [
        'content/articles/zh/bins.mdx',
        'data/visits/old.csv',
        'data/visits/releases.yaml',
        'data/visits/gone.csv',
      ],
    });
    expect(disk.tree()).toEqual(tree);
    for (const [path, text] of Object.entries(before)) put(disk, path, text);
    expect(recoverFiles(disk, '/').kind).toBe('restored');
    expect(disk.tree()).toEqual(oldTree);
  });

  test('is left as it is where its journal cannot be read, or points out of the city', () => {
    for (const path of ['data/../../x', 'src/x', '/x']) {
      const file = { path, staged: null, sha256: null, replaces: null };
      for (const text of ['{', JSON.stringify({ command, folders: [], files: [file] })]) {
        const disk = new MemoryDisk({ ...oldTree, [journalFile]: text });
        expect(recoverFiles(disk, '/')).toMatchObject({ kind: 'stuck' });
        expect(disk.steps).toBe(0);
      }
    }
  });
});
