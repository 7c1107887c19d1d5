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

/** The documents, in their order, that hold every term; none where nothing is asked. */
export async function findDocuments(
  terms: readonly AskedTerm[],
  { shards, load }: { shards: number; load: (shard: number) => Promise<TextShard> },
): Promise<number[]> {
  const found = await Promise.all(
    terms.map(async (term) => {
      const lookups = lookupsOf(term);
      const read = await Promise.all(
        lookups.map(async (lookup) => placesIn(await load(shardOf(lookup.entry, shards)), lookup)),
      );
      return documentsWith(read);
    }),
  );
  const [first = new Set<number>(), ...others] = found;
  return [...first].filter((document) => others.every((one) => one.has(document))).sort((one, other) => one - other);
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

function documentsWith(all: readonly number[][]): Set<number> {
  const [fewest = [], ...others] = all.toSorted((one, other) => one.length - other.length);
  const sets = others.map((places) => new Set(places));
  return new Set(
    fewest.filter((place) => sets.every((set) => set.has(place))).map((place) => Math.floor(place / documentSpan)),
  );
}
