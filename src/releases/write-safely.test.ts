import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder, readTree } from '../../tests/support/trial-city.ts';
import { writeSafely } from './write-safely.ts';

test('all files are written, over what was there', () => {
  const folder = openFolder();
  writeFileSync(join(folder, 'a'), 'old');
  writeSafely(new Map([[join(folder, 'a'), 'new'], [join(folder, 'b'), 'more']]));
  expect(readTree(folder)).toEqual({ a: 'new', b: 'more' });
});

test('where one cannot be written, none is, and nothing is left over', () => {
  const folder = openFolder();
  writeFileSync(join(folder, 'a'), 'old');
  expect(() => writeSafely(new Map([[join(folder, 'a'), 'new'], [join(folder, 'missing/b'), 'more']]))).toThrow();
  expect(readTree(folder)).toEqual({ a: 'old' });
});

test('where one cannot be put in its place, those before it are put back', () => {
  const folder = openFolder();
  writeFileSync(join(folder, 'a'), 'old');
  mkdirSync(join(folder, 'c'));
  const files = new Map([[join(folder, 'a'), 'new'], [join(folder, 'b'), 'more'], [join(folder, 'c'), 'a folder is there']]);
  expect(() => writeSafely(files)).toThrow();
  expect(readTree(folder)).toEqual({ a: 'old' });
});
