import type { Words } from '../words.ts';

/** A built page as an inspector's crawler sees it. */
export interface InspectedPage {
  /** File below the site's folder, without `index.html`: `zh/red-black-list/`. */
  path: string;
  /** Of the canonical address; null where the page has none. */
  host: string | null;
  /** `<meta name>` tags that say something. */
  tags: ReadonlyMap<string, string>;
  /** Text of the footer with the addresses of its links; '' where it has none. */
  footer: string;
  /** Null where the page is no article. */
  article: { showsDay: boolean; showsSource: boolean } | null;
  /** Whether its contents have a link or a table. */
  hasContents: boolean;
  /** Whether sound or video plays by itself. */
  plays: boolean;
  hasReadingOptions: boolean;
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
}
