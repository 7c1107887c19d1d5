import { canonicalJson, type Json } from './canonical-json.ts';
import { sha256 } from './hash.ts';

/** What every entry of a register has: its place in the chain, and its own hash. */
export interface Linked {
  /** Number, from 1. */
  entry: number;
  /** Hash of the entry before; null for the first. */
  previous: string | null;
  /** SHA-256 of the entry's canonical bytes, of which this field is none. */
  sha256: string;
}

type Facts = { readonly [name: string]: Json | undefined };

/** Hash of an entry: of its canonical bytes, without the hash that it bears. */
export const entryHash = (entry: object): string => sha256(canonicalJson({ ...asFacts(entry), sha256: undefined }));

// An entry was read by its schema, whose fields are texts, numbers and lists of them.
const asFacts = (entry: object): Facts => entry as Facts;

/** An entry with its place after `before`, and its hash. */
export function linkEntry<Entry extends object>(facts: Entry, before: Linked | undefined): Entry & Linked {
  const linked = { entry: (before?.entry ?? 0) + 1, ...facts, previous: before?.sha256 ?? null };
  return { ...linked, sha256: entryHash(linked) };
}

export interface ChainBreak {
  kind: 'fork' | 'order' | 'altered';
  /** Index of the entry to look at. */
  index: number;
  slots: Record<string, string>;
}

const nothing = '∅';

/**
 * Every break in the chain: forked, reordered and altered entries. That the newest entry is the one that was published,
 * nothing here can tell.
 */
export function findBreaks<Entry extends Linked>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): ChainBreak[] {
  const followers = new Map<string | null, Entry>();
  const byHash = new Map(entries.map((entry) => [entry.sha256, entry]));
  const breaks = entries.flatMap((entry, index): ChainBreak[] => {
    const before = entries[index - 1];
    const expected = entryHash(entry);
    const own: ChainBreak[] =
      entry.sha256 === expected
        ? []
        : [{ kind: 'altered', index, slots: { found: nameOf(entry), expected: entry.sha256 } }];
    const twin = followers.get(entry.previous);
    if (twin === undefined) followers.set(entry.previous, entry);
    const base = before ? nameOf(before) : nothing;
    if (twin !== undefined) {
      const common = entry.previous === null ? undefined : byHash.get(entry.previous);
      const slots = { found: nameOf(twin), other: nameOf(entry), base: common ? nameOf(common) : nothing };
      return [{ kind: 'fork', index, slots }];
    }
    if (entry.entry !== (before?.entry ?? 0) + 1 || (before === undefined && entry.previous !== null))
      return [{ kind: 'order', index, slots: { found: nameOf(entry), base } }, ...own];
    if (before === undefined || entry.previous === null || entry.previous === before.sha256) return own;
    const slots = { found: nameOf(before), expected: entry.previous };
    return [{ kind: 'altered', index: index - 1, slots }, ...own];
  });
  // An entry whose own hash was altered is out of step with itself and with the next: that is one cause.
  return breaks.filter(
    (one, place) => !breaks.slice(0, place).some((other) => other.kind === one.kind && other.index === one.index),
  );
}
