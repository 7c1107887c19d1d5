import type { TextShard } from './find-in-index.ts';

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

export const headFile = 'pages.json';
export const termsFile = (version: string, shard: number): string => `${version}/terms/${shard}.json`;
export const textsFile = (version: string, page: number): string => `${version}/texts/${page}.json`;

/** Ends the row of a page that is about invented data. */
export const sampleMark = 's';

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
