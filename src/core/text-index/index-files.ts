import { locales, type Locale } from '../locale.ts';
import type { Words } from '../words.ts';
import { seriesOf, type IdSeries } from './numbered-ids.ts';
import { writeTextIndex } from './write-text-index.ts';

/** A text of an answer; `lang` where it is in another language than the page. */
export interface FoundText {
  text: string;
  lang?: string;
}

/** A document as an answer shows it, in one language. */
export interface FoundRecord {
  id: string;
  title: FoundText;
  /** Its kind in a few words. */
  about: string;
  /** How it is now, in words, and as the style sheet knows it. */
  state: string;
  stateKind: string;
  text: FoundText | null;
  facts: readonly FoundText[];
}

/** What can be found: by its id, and by the words of its texts in any language. */
export interface FoundDocument {
  id: string;
  texts: readonly string[];
  shown: Record<keyof Words, FoundRecord>;
}

/** `index.json`: how many shards and documents there are, and where to look for an id. */
export interface IndexHead {
  shards: number;
  documents: number;
  /** How many documents a file of records holds. */
  recordsAFile: number;
  /** The id that each file of records begins with. */
  firstIds: readonly string[];
  series: readonly IdSeries[];
}

/** An answer of ten that are far apart loads ten files: larger ones would be mostly for nothing. */
const recordsAFile = 32;

export const shardFile = (shard: number): string => `texts/${shard}.json`;
export const recordsFile = (locale: Locale, file: number): string => `records/${locale}/${file}.json`;

/** The files of an index by name. Documents are numbered in the order of their ids. */
export function writeIndexFiles(found: readonly FoundDocument[]): Map<string, string> {
  const documents = found.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const ids = documents.map(({ id }) => id);
  const shards = writeTextIndex(documents.map(({ texts }) => texts));
  const head: IndexHead = {
    shards: shards.length,
    documents: documents.length,
    recordsAFile,
    firstIds: ids.filter((_, index) => index % recordsAFile === 0),
    series: seriesOf(ids),
  };
  const files = new Map([['index.json', JSON.stringify(head)]]);
  shards.forEach((text, shard) => files.set(shardFile(shard), text));
  for (const locale of locales) {
    head.firstIds.forEach((_, file) => {
      const page = documents.slice(file * recordsAFile, (file + 1) * recordsAFile);
      files.set(recordsFile(locale, file), JSON.stringify(page.map(({ shown }) => shown[locale])));
    });
  }
  return files;
}
