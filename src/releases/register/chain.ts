/** How the entries of a register, oldest first, hang together. */
export interface Chain<Entry> {
  nameOf: (entry: Entry) => string;
  /** The entry this one says it follows, with the hash it recorded. */
  baseOf: (entry: Entry) => { name: string; sha256: string } | null;
  hashOf: (entry: Entry) => string;
  /** True where the entry may follow the one before. */
  follows: (entry: Entry, before: Entry | undefined) => boolean;
}

export interface ChainBreak {
  kind: 'fork' | 'order' | 'altered';
  /** Index of the entry to look at. */
  index: number;
  slots: Record<string, string>;
}

const nothing = '∅';

/** Every break in the chain: forked, reordered and altered entries. The newest entry’s own text nothing here protects. */
export function findBreaks<Entry>(
  entries: readonly Entry[],
  { nameOf, baseOf, hashOf, follows }: Chain<Entry>,
): ChainBreak[] {
  const baseName = (entry: Entry): string => baseOf(entry)?.name ?? nothing;
  return entries.flatMap((entry, index): ChainBreak[] => {
    const before = entries[index - 1];
    const expectedBase = before === undefined ? nothing : nameOf(before);
    const base = baseName(entry);
    const twin = entries.slice(0, index).find((other) => baseName(other) === base);
    if (twin !== undefined)
      return [{ kind: 'fork', index, slots: { found: nameOf(twin), other: nameOf(entry), base } }];
    if (base !== expectedBase || !follows(entry, before)) {
      return [{ kind: 'order', index, slots: { found: nameOf(entry), base: expectedBase } }];
    }
    const expected = baseOf(entry)?.sha256;
    if (before === undefined || expected === undefined || expected === hashOf(before)) return [];
    return [{ kind: 'altered', index: index - 1, slots: { found: nameOf(before), expected } }];
  });
}
