/** Random choices that are the same on every run and machine. */
export interface Random {
  /** At least 0, below 1. */
  fraction: () => number;
  /** A whole number, both ends included. */
  integer: (least: number, most: number) => number;
  chance: (probability: number) => boolean;
  pick: <Item>(items: readonly Item[]) => Item;
  shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** mulberry32. */
export function seedRandom(seed: number): Random {
  let state = seed;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, place: fraction() }))
      .sort((left, right) => left.place - right.place)
      .map(({ item }) => item);
  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick: (items) => itemAt(items, integer(0, items.length - 1)),
    shuffle,
  };
}

/** Deals items as from a shuffled deck: none comes twice before all have come once. */
export function dealFrom<Item>(random: Random, items: readonly Item[]): () => Item {
  let deck: Item[] = [];
  return () => {
    if (deck.length === 0) deck = random.shuffle(items);
    const item = itemAt(deck, 0);
    deck = deck.slice(1);
    return item;
  };
}

/** The item at a place that is known to be filled. */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`There is no item ${index} among ${items.length}.`);
  return item;
}
