import { expect, test } from 'vitest';
import { isPartOfCity, partKindOf } from './area-kinds.ts';

test('districts, zones, counties and county-level cities are parts of the city, and what is above it is not', () => {
  const kinds = ['district', 'zone', 'county', 'county-level-city', 'prefecture-level-city', 'province', 'country'];
  expect(kinds.map((kind) => partKindOf({ kind }))).toEqual([
    ...['district', 'zone', 'county', 'county', null, null, null],
  ]);
  expect(kinds.filter((kind) => isPartOfCity({ kind }))).toEqual(kinds.slice(0, 4));
});
