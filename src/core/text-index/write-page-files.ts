import { headFile, sampleMark, termsFile, textsFile, type PageRecord } from './page-files.ts';
import { writeTextIndex } from './write-text-index.ts';

/** A page with what can be found on it: runs of text, none going on into the next. */
export interface SearchedPage {
  record: PageRecord;
  texts: readonly string[];
}

const columns = ['url', 'title', 'section', 'area', 'day', 'state'] as const;

/** The files of an index by name; `digest` gives all that is in it a short name. */
export function writePageFiles(pages: readonly SearchedPage[], digest: (text: string) => string): Map<string, string> {
  const shards = writeTextIndex(pages.map((page) => page.texts));
  const texts = pages.map((page) => JSON.stringify(page.texts));
  const rows = pages.map(({ record }) => [
    ...columns.map((column) => record[column]),
    ...(record.isSample ? [sampleMark] : []),
  ]);
  const version = digest([...shards, ...texts].join('\n'));
  return new Map([
    [headFile, JSON.stringify({ version, shards: shards.length, rows })],
    ...shards.map((text, shard) => [termsFile(version, shard), text] as const),
    ...texts.map((text, page) => [textsFile(version, page), text] as const),
  ]);
}
