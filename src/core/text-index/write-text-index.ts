import { writeNumber } from './number-text.ts';
import { readTokens } from './read-tokens.ts';
import { entryOf, shardOf } from './text-shards.ts';

/** Each text of a document begins at a multiple of it, where there is room: places that are alike take fewer bytes. */
const textStep = 16;
/** Two texts of a document never follow each other. */
const betweenTexts = 2;
/** About how many characters a shard holds: a query loads one or two of them. */
const shardLength = 4096;

/** Where an entry is so far, as it will be written, and the last of it. */
interface EntryPlaces {
  documents: string;
  places: string;
  document: number;
  place: number;
}

/**
 * An index of documents, each a list of texts, as its shards in JSON. An entry has two lists of numbers with a full stop
 * between them: for each of its places the distance to the document before; and the place in the document, or the distance
 * to the place before where that is in the same one.
 */
export function writeTextIndex(documents: readonly (readonly string[])[]): string[] {
  const entries = new Map<string, EntryPlaces>();
  const readOnce = textReader();
  documents.forEach((texts, document) => {
    let from = 0;
    for (const text of texts) {
      const { names, places } = readOnce(text);
      names.forEach((name, index) => addPlace(entries, name, document, from + (places[index] ?? 0)));
      const end = from + (places.at(-1) ?? 0) + betweenTexts;
      from = Math.max(end, (Math.floor(from / textStep) + 1) * textStep);
    }
  });
  return writeShards(entries);
}

/** Names of units and classes come again and again. */
function textReader() {
  const known = new Map<string, { names: string[]; places: number[] }>();
  return (text: string): { names: string[]; places: number[] } => {
    const read = known.get(text);
    if (read) return read;
    const tokens = readTokens(text);
    const names = tokens.map((token, index) => entryOf(token, tokens[index + 1]));
    const made = { names, places: tokens.map(({ place }) => place) };
    known.set(text, made);
    return made;
  };
}

function addPlace(entries: Map<string, EntryPlaces>, name: string, document: number, place: number): void {
  const entry = entries.get(name) ?? { documents: '', places: '', document: 0, place: 0 };
  const isSame = entry.documents !== '' && entry.document === document;
  entry.documents += writeNumber(document - entry.document);
  entry.places += writeNumber(isSame ? place - entry.place : place);
  entry.document = document;
  entry.place = place;
  entries.set(name, entry);
}

function writeShards(entries: ReadonlyMap<string, EntryPlaces>): string[] {
  let length = 0;
  for (const [name, { documents, places }] of entries) length += name.length + documents.length + places.length;
  const count = Math.max(1, Math.ceil(length / shardLength));
  const shards = Array.from({ length: count }, (): [string, string][] => []);
  for (const [name, { documents, places }] of entries) {
    shards[shardOf(name, count)]?.push([name, `${documents}.${places}`]);
  }
  return shards.map((shard) =>
    JSON.stringify(Object.fromEntries(shard.sort(([one], [other]) => (one < other ? -1 : 1)))),
  );
}
