import type { TextShard } from './find-in-index.ts';
import { writeTextIndex } from './write-text-index.ts';

/** A page as an answer shows it; '' = it has none of it. */
export interface PageRecord {
  /** Address below the site's own: `zh/rankings/`. */
  url: string;
  title: string;
  section: string;
  /** Name of the one area that it is about. */
  area: string;
  /** The day that it is about, or was published on. */
  day: string;
  /** How what it tells of is now: "fixed", "overdue 4 days". */
  state: string;
  /** True where it is about invented data. */
  isSample: boolean;
}

/** A page with what can be found on it: runs of text, none going on into the next. */
export interface SearchedPage {
  record: PageRecord;
  texts: readonly string[];
}

/** `pages.json`: every page, numbered by its place, and where the other files are. */
export interface PagesHead {
  /** Folder of the other files: they are those of this very list. */
  version: string;
  shards: number;
  pages: readonly PageRecord[];
}

/** The JSON of an index of pages. Rejects where a file cannot be loaded. */
export interface PageSource {
  head: () => Promise<PagesHead>;
  shard: (name: string) => Promise<TextShard>;
  /** The texts of a page. */
  texts: (name: string) => Promise<readonly string[]>;
}

/** A query loads one or two of them. */
const shardLength = 8192;

export const headFile = 'pages.json';
export const termsFile = (version: string, shard: number): string => `${version}/terms/${shard}.json`;
export const textsFile = (version: string, page: number): string => `${version}/texts/${page}.json`;

const columns = ['url', 'title', 'section', 'area', 'day', 'state'] as const;
/** Ends the row of a page that is about invented data. */
const sampleMark = 's';

/** The files of an index by name; `digest` gives all that is in it a short name. */
export function writePageFiles(pages: readonly SearchedPage[], digest: (text: string) => string): Map<string, string> {
  const shards = writeTextIndex(
    pages.map(({ texts }) => texts),
    shardLength,
  );
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

/** `pages.json` as it was written. */
export function readHead({ version, shards, rows }: WrittenHead): PagesHead {
  const pages = rows.map(([url = '', title = '', section = '', area = '', day = '', state = '', mark]): PageRecord => ({
    ...{ url, title, section },
    ...{ area, day, state, isSample: mark === sampleMark },
  }));
  return { version, shards, pages };
}

export interface WrittenHead {
  version: string;
  shards: number;
  /** Each page in the order of the columns, one about invented data with a mark at its end: less than half of what names in every one would take. */
  rows: readonly (readonly string[])[];
}
