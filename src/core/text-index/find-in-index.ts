import { readNumbers } from './number-text.ts';
import type { AskedTerm } from './read-query.ts';
import { shardOf } from './text-shards.ts';

/** A shard as it was written: entries with their places. */
export type TextShard = Readonly<Record<string, string>>;

/** A word of at least this length is also found where it begins a longer one. */
const shortestBeginning = 2;
/** No document has so many places. */
const documentSpan = 2 ** 24;

/** An entry of the index that a term needs, so many tokens after its first. */
interface Lookup {
  entry: string;
  offset: number;
  /** True where longer entries that begin with it will do. */
  mayGoOn: boolean;
}

/** An index's shards, by number. */
export interface TextShards {
  shards: number;
  load: (shard: number) => Promise<TextShard>;
}

/** The documents, in their order, that hold every term; none where nothing is asked. */
export async function findDocuments(terms: readonly AskedTerm[], index: TextShards): Promise<number[]> {
  return [...(await countTerms(terms, index)).keys()].sort((one, other) => one - other);
}

/** How often the terms are in each document that holds every one of them; empty where nothing is asked. */
export async function countTerms(terms: readonly AskedTerm[], index: TextShards): Promise<Map<number, number>> {
  const found = await Promise.all(terms.map((term) => countTerm(term, index)));
  const [first = new Map<number, number>(), ...others] = found;
  return new Map(
    [...first]
      .filter(([document]) => others.every((one) => one.has(document)))
      .map(([document, count]) => [document, others.reduce((sum, one) => sum + (one.get(document) ?? 0), count)]),
  );
}

async function countTerm(term: AskedTerm, { shards, load }: TextShards): Promise<Map<number, number>> {
  const read = await Promise.all(
    lookupsOf(term).map(async (lookup) => placesIn(await load(shardOf(lookup.entry, shards)), lookup)),
  );
  return documentsWith(read);
}

/** As few entries as hold all of a term. */
function lookupsOf(term: AskedTerm): Lookup[] {
  const lookups: Lookup[] = [];
  for (let offset = 0; offset < term.length; offset++) {
    const [token, next] = [term[offset], term[offset + 1]];
    if (token?.isHan && next?.isHan) {
      const end = endOfHan(term, offset);
      lookups.push(...pairsOf(term, offset, end));
      offset = end - 1;
    } else if (token) {
      const mayGoOn = next === undefined && (token.isHan || token.text.length >= shortestBeginning);
      lookups.push({ entry: token.text, offset, mayGoOn });
    }
  }
  return lookups;
}

function endOfHan(term: AskedTerm, from: number): number {
  const end = term.findIndex(({ isHan }, offset) => offset > from && !isHan);
  return end < 0 ? term.length : end;
}

/** Chinese characters two by two; of an odd number the last two pairs share one. */
function pairsOf(term: AskedTerm, from: number, end: number): Lookup[] {
  const offsets: number[] = [];
  for (let offset = from; offset < end; offset += 2) offsets.push(Math.min(offset, end - 2));
  return offsets.map((offset) => ({
    entry: (term[offset]?.text ?? '') + (term[offset + 1]?.text ?? ''),
    offset,
    mayGoOn: false,
  }));
}

/** Where a lookup is, each as document × `documentSpan` + the place where its term would begin. */
function placesIn(shard: TextShard, { entry, offset, mayGoOn }: Lookup): number[] {
  const names = mayGoOn ? Object.keys(shard).filter((name) => name.startsWith(entry)) : [entry];
  return names.flatMap((name) => readPlaces(shard[name] ?? '', offset));
}

function readPlaces(written: string, offset: number): number[] {
  const [documents = '', places = ''] = written.split('.');
  const steps = readNumbers(places);
  let [document, place] = [0, 0];
  return readNumbers(documents).map((distance, index) => {
    const step = steps[index] ?? 0;
    place = distance === 0 && index > 0 ? place + step : step;
    document += distance;
    return document * documentSpan + place - offset;
  });
}

function documentsWith(all: readonly number[][]): Map<number, number> {
  const [fewest = [], ...others] = all.toSorted((one, other) => one.length - other.length);
  const sets = others.map((places) => new Set(places));
  const counts = new Map<number, number>();
  for (const place of fewest) {
    if (!sets.every((set) => set.has(place))) continue;
    const document = Math.floor(place / documentSpan);
    counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return counts;
}
