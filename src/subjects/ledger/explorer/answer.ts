import type { Words } from '../../../core/words.ts';
import type { FacetValue, PerFacet } from './facets.ts';

/** What a file that leaves the site says of itself, in both languages. */
export interface ExplorerWords {
  title: Words;
  /** Of sample data alone: that it is some. */
  sample: Words | null;
  /** What each facet is called. */
  facets: PerFacet<Words>;
}

/** The ledger as the explorer opened it: what stays the same whatever is chosen. */
export interface OpenLedger {
  dataset: string;
  /** Newest release, and the day to which its states are judged. */
  release: string;
  asOf: string;
  isSample: boolean;
  words: ExplorerWords;
  /** Names of all releases, oldest first. */
  releases: readonly string[];
  /** The values of each facet, in the order of the counts of an answer. */
  facets: PerFacet<readonly FacetValue[]>;
  /** The weeks of the small wall, oldest first: `2026-W20` and its Monday. */
  weeks: readonly { week: string; monday: string }[];
}

/** A text in both languages; `en` is null where nobody has translated it. */
export interface BothTexts {
  zh: string;
  en: string | null;
}

/** One row of the page. Codes are those of the facets' values, which have their names. */
export interface ExplorerRow {
  id: string;
  /** Null where its text has gone. */
  place: BothTexts | null;
  area: string;
  subdistrict: string;
  category: string;
  class: string;
  unit: string;
  state: string;
  deadline: string;
  foundBy: string;
  verifiedHow: string;
  foundOn: string;
  /** Days left, over, or taken; null where there is no deadline to measure. */
  timing: { kind: 'left' | 'over' | 'taken'; days: number } | null;
  /** The last day, where the deadline still runs or is over; else null. */
  dueOn: string | null;
  /** How often it came back. */
  reopened: number;
}

/** What the ledger says to a choice. */
export interface Answer {
  /** The release whose state is shown, and the day to which it is judged. */
  release: string;
  asOf: string;
  /** True where the choice asks for a release that is not there: the newest is shown in its place. */
  isUnknownRelease: boolean;
  /** All problems that count as of that release. */
  total: number;
  matching: number;
  /** Of those that match. */
  overdue: number;
  /** Those that match by state, in the order of `OpenLedger.facets.state`. */
  byState: Uint32Array;
  /** Problems of each value, in the order of `OpenLedger.facets`: what would match if of this facet only it were chosen. */
  counts: PerFacet<Uint32Array>;
  /** The same without any choice, for "compare with all". */
  countsOfAll: PerFacet<Uint32Array>;
  /**
   * Problems by week found and state, whatever days are chosen: the count of a state in a week is at
   * `week * facets.state.length + state`.
   */
  weeks: Uint32Array;
  weeksOfAll: Uint32Array;
  /** The page that is shown: the last where the choice asks for a later one. */
  page: number;
  pages: number;
  rows: ExplorerRow[];
}
