import type { Locale } from '../locale.ts';
import { findDocuments, type TextShard } from './find-in-index.ts';
import { recordsFile, shardFile, type FoundRecord, type IndexHead } from './index-files.ts';
import { idsMeant } from './numbered-ids.ts';
import { readQuery } from './read-query.ts';

/** The JSON of an index's files by name. Rejects where one cannot be loaded. */
export interface IndexSource {
  head: () => Promise<IndexHead>;
  shard: (name: string) => Promise<TextShard>;
  records: (name: string) => Promise<readonly FoundRecord[]>;
}

export interface IndexAnswer {
  /** Numbers of the documents: those whose id was asked for first, then the highest ids first. */
  documents: readonly number[];
  /** True where the query is an id. */
  isId: boolean;
}

/** What an index answers to a reader's query. */
export async function searchIndex(source: IndexSource, query: string, locale: Locale): Promise<IndexAnswer> {
  const head = await source.head();
  const [byId, byWords] = await Promise.all([
    findIds(source, head, query, locale),
    findDocuments(readQuery(query), { shards: head.shards, load: (shard) => source.shard(shardFile(shard)) }),
  ]);
  const others = byWords.toReversed().filter((document) => !byId.includes(document));
  return { documents: [...byId, ...others], isId: byId.length > 0 };
}

async function findIds(source: IndexSource, head: IndexHead, query: string, locale: Locale): Promise<number[]> {
  const meant = idsMeant(query, head.series);
  const found = await Promise.all(meant.map((id) => findId(source, head, id, locale)));
  return found.filter((document) => document !== null);
}

/** The number of the document with an id; null where there is none. */
async function findId(
  { records }: IndexSource,
  { firstIds, recordsAFile }: IndexHead,
  id: string,
  locale: Locale,
): Promise<number | null> {
  const file = firstIds.findLastIndex((first) => first <= id);
  if (file < 0) return null;
  const place = (await records(recordsFile(locale, file))).findIndex((record) => record.id === id);
  return place < 0 ? null : file * recordsAFile + place;
}

/** The documents of these numbers as they are shown. */
export async function loadRecords(
  { head, records }: IndexSource,
  documents: readonly number[],
  locale: Locale,
): Promise<FoundRecord[]> {
  const { recordsAFile } = await head();
  const loaded = await Promise.all(
    documents.map(async (document) => {
      const file = await records(recordsFile(locale, Math.floor(document / recordsAFile)));
      return file[document % recordsAFile];
    }),
  );
  return loaded.filter((record) => record !== undefined);
}
