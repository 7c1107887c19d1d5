import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCityData, openEmptyCity } from '../fixtures/make-city.ts';
import { readTree } from '../support/read-tree.ts';

const dataFolder = join(import.meta.dirname, '../fixtures/city/data');

test('made anew, the fixture city’s data is the same byte by byte', () => {
  const folder = openEmptyCity();
  makeCityData(folder);
  const made = readTree(join(folder, 'data'));
  rmSync(folder, { recursive: true });
  expect(made).toEqual(readTree(dataFolder));
});
