import { expect, test } from 'vitest';
import { rankingTiles } from './ranking-tiles.ts';
import { areaOf, month, sourcesOf } from './ranking.fixture.ts';
import { rankMonths } from './ranking.ts';

const areas = [...['A', 'B', 'C', 'D'].map((code) => areaOf(code)), areaOf('K', { kind: 'county' })];
const scores = { A: ['90'], B: ['80'], C: ['70'], D: ['', '60'], K: ['50'] };
const [ranking] = rankMonths(sourcesOf({ areas, inspections: month('2025-01', scores) }));
const tilesIn = (rows: string[][]) => rankingTiles(ranking ?? { groups: [] }, rows);

test('every area has its place, with its rank, the third of its group, and how many are ranked there', () => {
  const { columns, places } = tilesIn([['B', '', 'K'], ['A']]);
  expect(columns).toBe(3);
  expect(
    places.map((tile) => tile && [tile.area.code, tile.group, tile.shade, tile.standing?.rank ?? null, tile.size]),
  ).toEqual([
    ['B', 'urban', 'middle', 2, 3],
    null,
    ['K', 'county', 'upper', 1, 1],
    ['A', 'urban', 'upper', 1, 3],
    null,
    null,
    ['C', 'urban', 'lower', 3, 3],
    ['D', 'urban', 'none', null, 3],
  ]);
});

test('the legend names the shades and groups that are on the map', () => {
  const { shades, groups } = tilesIn([]);
  expect([shades, groups]).toEqual([
    ['upper', 'middle', 'lower', 'none'],
    ['urban', 'county'],
  ]);
  expect(rankingTiles({ groups: [] }, [['A']])).toEqual({ columns: 3, places: [], shades: [], groups: [] });
});
