import { differences, pack, sums, unpack } from './pack.ts';

/**
 * A column as it is told by another: a unit works in one area, a place belongs to few categories. Each row has its place
 * among the values that go with its parent's; those are listed once.
 */
export interface Nested {
  /** How many values go with each parent, and which; parents from 0, the values of each in order. */
  sizes: string;
  values: string;
  parents: number;
  length: number;
  places: string;
}

export function nest(column: ArrayLike<number>, parent: ArrayLike<number>): Nested {
  const members: Set<number>[] = [];
  for (let row = 0; row < column.length; row += 1) {
    const of = parent[row] ?? 0;
    while (members.length <= of) members.push(new Set());
    members[of]?.add(column[row] ?? 0);
  }
  const lists = members.map((values) => [...values].sort((one, other) => one - other));
  const places = lists.map((values) => new Map(values.map((value, place) => [value, place])));
  return {
    sizes: pack(lists.map(({ length }) => length)),
    values: pack(lists.flatMap(differences)),
    parents: lists.length,
    length: lists.reduce((sum, { length }) => sum + length, 0),
    places: pack(Array.from(column, (value, row) => places[parent[row] ?? 0]?.get(value) ?? 0)),
  };
}

export function unnest({ sizes, values, parents, length, places }: Nested, parent: ArrayLike<number>): Uint32Array {
  const all = unpack(values, length);
  let from = 0;
  const lists = Array.from(unpack(sizes, parents), (size) => sums(all.subarray(from, (from += size))));
  const column = unpack(places, parent.length);
  for (let row = 0; row < column.length; row += 1) column[row] = lists[parent[row] ?? 0]?.[column[row] ?? 0] ?? 0;
  return column;
}

/** Two columns as one that has a number for each pair. */
export function pairs(one: ArrayLike<number>, other: ArrayLike<number>): Uint32Array {
  const [rows, others] = [one.length, 1 + Array.from(other).reduce((most, value) => Math.max(most, value), 0)];
  const paired = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) paired[row] = (one[row] ?? 0) * others + (other[row] ?? 0);
  return paired;
}
