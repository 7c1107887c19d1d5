import type { Area } from '../../areas/dataset.ts';
import type { RankingGroup } from './ranking-areas.ts';
import type { MonthRanking } from './ranking.ts';
import { thirdOf, tilePlaces } from './tile-places.ts';

/** How a tile is shaded, by the third of its group that its rank is in; `none` = not ranked. */
export const tileShades = ['upper', 'middle', 'lower', 'none'] as const;
export type TileShade = (typeof tileShades)[number];

/** The square of an area on the map of a month's ranking. */
export interface RankingTile {
  area: Area;
  group: RankingGroup;
  /** How many areas of its group are ranked. */
  size: number;
  shade: TileShade;
  /** Null = not ranked. */
  standing: { rank: number; total: string; isTied: boolean } | null;
}

/** The map of a month's ranking. */
export interface RankingTiles {
  columns: number;
  /** Row by row; null = an empty place. Every area has one. */
  places: (RankingTile | null)[];
  /** What is on the map, for its legend. */
  shades: TileShade[];
  groups: RankingGroup[];
}

/** The map of a month's ranking; `rows` are codes by row from the city's settings. */
export function rankingTiles(
  { groups }: Pick<MonthRanking, 'groups'>,
  rows: readonly (readonly string[])[],
): RankingTiles {
  const tiles = groups.flatMap(({ group, ranked, unranked }): RankingTile[] => {
    const size = ranked.length;
    return [
      ...ranked.map(({ area, rank, total, isTied }) => ({
        ...{ area, group, size, shade: thirdOf(rank, size) },
        standing: { rank, total, isTied },
      })),
      ...unranked.map(({ area }) => ({ area, group, size, shade: 'none' as const, standing: null })),
    ];
  });
  const byCode = new Map(tiles.map((tile) => [tile.area.code, tile]));
  const { columns, places } = tilePlaces(rows, [...byCode.keys()]);
  return {
    columns,
    places: places.map((code) => byCode.get(code ?? '') ?? null),
    shades: tileShades.filter((shade) => tiles.some((tile) => tile.shade === shade)),
    groups: groups.flatMap(({ group }) => (tiles.some((tile) => tile.group === group) ? [group] : [])),
  };
}
