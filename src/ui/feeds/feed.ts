/** One entry of a feed. */
export interface FeedItem {
  /** Whole address of the page; it never changes and so is the entry's id as well. */
  address: string;
  title: string;
  summary: string;
  author: string;
  /** RFC 3339 with the offset of the city's time zone. */
  published: string;
  /** The same, of the newest correction; null = never corrected. */
  updated: string | null;
  /** In words. */
  tags: readonly string[];
}

/** A feed, whatever format it is written in. */
export interface Feed {
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** Whole address of the page that the feed follows. */
  home: string;
  /** Whole addresses of the feed itself. */
  rss: string;
  atom: string;
  json: string;
  items: readonly FeedItem[];
}

/** When an entry was changed last; what was never corrected was when it was published. */
export const changedAt = ({ published, updated }: FeedItem): string => updated ?? published;

/** When the contents of a feed changed last, as its entries tell it; null where it has none. */
export const newestChange = ({ items }: Feed): string | null =>
  items
    .map(changedAt)
    // Offsets differ where clocks change, so the instants are compared.
    .reduce<string | null>(
      (newest, one) => (newest === null || Date.parse(one) > Date.parse(newest) ? one : newest),
      null,
    );
