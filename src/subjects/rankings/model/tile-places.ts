/** How many tiles are side by side at least and at most: tile-map.css has a class for each. */
const [fewest, most] = [3, 8];

export interface TilePlaces {
  columns: number;
  /** The code at each place, row by row; null = an empty place. */
  places: (string | null)[];
}

/**
 * The places of a tile map. `rows` names codes, '' for an empty place; a code that is not in `codes`, or was named
 * before, leaves its place empty. Codes that no row names follow in rows of their own. Throws on a row of more than 8.
 */
export function tilePlaces(rows: readonly (readonly string[])[], codes: readonly string[]): TilePlaces {
  const widest = Math.max(0, ...rows.map(({ length }) => length));
  if (widest > most) throw new Error(`A row of the tile map has ${widest} places; at most ${most} fit side by side.`);
  const unplaced = new Set(codes);
  const named = rows.map((row) => row.map((code) => (unplaced.delete(code) ? code : null)));
  const columns = Math.max(fewest, rows.length === 0 ? Math.min(4, codes.length) : widest);
  const filled = named
    .filter((row) => row.some((code) => code !== null))
    .flatMap((row) => [...row, ...Array.from({ length: columns - row.length }, () => null)]);
  const places = [...filled, ...unplaced];
  return { columns, places: places.slice(0, places.findLastIndex((code) => code !== null) + 1) };
}

/** The third that a rank among `size` begins in; the first rank is always in the upper one. */
export function thirdOf(rank: number, size: number): 'upper' | 'middle' | 'lower' {
  const before = (rank - 1) * 3;
  return before < size ? 'upper' : before < size * 2 ? 'middle' : 'lower';
}
