import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCmap } from './read-cmap.ts';
import { songSlices } from './song-slices.ts';

const slice = (wanted: string) => {
  const found = songSlices().find(({ name }) => name === wanted);
  return { claimed: found?.ranges ?? [], held: readCmap(readFileSync(found?.file ?? '')) };
};

test('a slice of common characters holds all that its publisher says', () => {
  const { claimed, held } = slice('119');
  expect(
    claimed
      .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
      .filter((code) => !held.has(code)),
  ).toEqual([]);
});

test('one of signs holds less: what is claimed is no proof', () => {
  const { held } = slice('4');
  expect([held.has(0x1f1e9), held.has(0x1f232)]).toEqual([false, true]);
});
