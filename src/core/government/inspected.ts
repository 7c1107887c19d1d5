import type { Words } from '../words.ts';

/** A built page as an inspector's crawler sees it. */
export interface InspectedPage {
  /** File below the site's folder, without `index.html`: `zh/red-black-list/`. */
  path: string;
  /** Of the canonical address; null where the page has none. */
  host: string | null;
  /** `<meta name>` tags that say something. */
  tags: ReadonlyMap<string, string>;
  /** Text of the footer as a reader sees it; '' where there is none. */
  footer: string;
  /** Addresses that the footer links, as they are written. */
  footerLinks: readonly string[];
  /** What its contents link within this site, as paths below the site's folder: `zh/ledger/`. */
  links: ReadonlySet<string>;
  /** Null where the page is no article. */
  article: { showsDay: boolean; showsSource: boolean } | null;
  /** Whether its contents have a link or a table. */
  hasContents: boolean;
  /** Whether sound or video plays by itself. */
  plays: boolean;
  /** Whether it has reading options, or is of the simple view. */
  hasReadingOptions: boolean;
  /** Scripts that it loads from this site, as paths below the site's folder. */
  scripts: readonly string[];
}

/** What the built site itself says of how a column is kept up to date. */
export interface InspectedColumn {
  /** `zh/news/campaign/`. */
  path: string;
  entries: number;
  /** Last day on which the next entry keeps the promise; null = nothing is promised, or there is nothing yet. */
  dueBy: string | null;
  /** Whether a time is promised or asked at all. */
  isHeld: boolean;
}

/** What the settings of a city say of itself; '' or undefined = not set. */
export interface InspectedSite {
  siteCode: string;
  icp: string;
  publicSecurity: string;
  siteDomain: string | undefined;
  sponsor: Words | undefined;
  contact: Words | undefined;
  partyAndGovernmentMark: string | undefined;
  siteErrors: string | undefined;
  ipv6: boolean;
  /** Paths of the pages of the main navigation: `zh/ledger/`. */
  columns: ReadonlySet<string>;
  /** Columns that texts are put into; null where the built site does not tell. */
  kept: readonly InspectedColumn[] | null;
  /** The day by which limits are counted. */
  asOf: string;
  /** Whether the built site has a file or a page: `zh/ledger/`. */
  has: (path: string) => boolean;
}
