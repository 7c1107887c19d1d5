import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSample } from '../../scripts/sample/make.ts';
import { readTree } from '../support/read-tree.ts';

const dataFolder = join(import.meta.dirname, '../../data');

test('drawn anew, the sample series are the same byte by byte', () => {
  const made = [...makeSample(dataFolder)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]);
  const folders = new Set(made.map(([path = '']) => path.split('/')[0] ?? ''));
  const committed = [...folders].flatMap((folder) =>
    Object.entries(readTree(join(dataFolder, folder))).map(([path, content]) => [`${folder}/${path}`, content]),
  );
  expect(Object.fromEntries(made)).toEqual(Object.fromEntries(committed));
});
