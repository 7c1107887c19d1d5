import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thirdOf, tilePlaces } from './tile-places.ts';

test('areas stand where the rows say, row by row; empty places stay', () => {
  expect(
    tilePlaces(
      [
        ['', 'N', ''],
        ['W', '', 'E'],
        ['', 'S'],
      ],
      ['E', 'N', 'S', 'W'],
    ),
  ).toEqual({
    columns: 3,
    places: [null, 'N', null, 'W', null, 'E', null, 'S'],
  });
});

test('an area that no row names follows in a row of its own, so that none is missing', () => {
  expect(tilePlaces([['A', '', '', 'B']], ['A', 'B', 'C', 'D'])).toEqual({
    columns: 4,
    places: ['A', null, null, 'B', 'C', 'D'],
  });
  expect(tilePlaces([['A', 'B']], ['A', 'B', 'C'])).toEqual({ columns: 3, places: ['A', 'B', null, 'C'] });
});

test('without rows areas are in the order given', () => {
  expect(tilePlaces([], ['A', 'B', 'C', 'D', 'E'])).toEqual({ columns: 4, places: ['A', 'B', 'C', 'D', 'E'] });
});

test('a code without a tile, or named twice, leaves its place empty; a row of such places goes', () => {
  expect(
    tilePlaces(
      [
        ['X', 'Y', ''],
        ['A', 'X', 'A'],
        ['', 'B', ''],
      ],
      ['A', 'B'],
    ).places,
  ).toEqual(['A', null, null, null, 'B']);
});

test('no area, no place', () => {
  expect(tilePlaces([['A']], [])).toEqual({ columns: 3, places: [] });
});

test('the sheet has a grid for every number of columns', () => {
  const sheet = readFileSync('src/subjects/rankings/tile-map.css', 'utf8');
  for (let columns = 3; columns <= 8; columns++) expect(sheet).toContain(`.tile-map--${columns} {`);
});

test('a row too long for the sheet is named', () => {
  expect(() => tilePlaces([Array.from({ length: 9 }, (_, i) => `${i}`)], [])).toThrowErrorMatchingInlineSnapshot(
    `[Error: A row of the tile map has 9 places; at most 8 fit side by side.]`,
  );
});

test.each([
  [6, ['upper', 'upper', 'middle', 'middle', 'lower', 'lower']],
  [4, ['upper', 'upper', 'middle', 'lower']],
  [2, ['upper', 'middle']],
  [1, ['upper']],
])('%i ranks fall into thirds, the first into the upper one', (size, thirds) => {
  expect(Array.from({ length: size }, (_, i) => thirdOf(i + 1, size))).toEqual(thirds);
});
