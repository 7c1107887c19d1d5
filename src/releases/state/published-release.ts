import type { ReleaseEntry } from '../define/release-entry.ts';
import type { Removal } from '../register/removals.ts';
import { byLaw, countBlank, type BlankCells } from './blank-cells.ts';
import type { Difference } from './difference.ts';
import type { Release } from './load-dataset.ts';
import type { EarlierRemoval } from './removed-earlier.ts';

/** A release as pages show it. */
export interface PublishedRelease {
  entry: ReleaseEntry;
  bytes: number;
  /** Rows of the file. */
  rows: number;
  /** What the law had removed from it. */
  removals: readonly Removal[];
  /** What the law had removed from a release before, and was blank when this one was registered. */
  removedEarlier: readonly EarlierRemoval[];
  /** What the served file lacks of the registered one, by reason; none where it is the registered one. */
  blank: readonly BlankCells[];
}

/** A release and what it changed; null for the first. */
export interface ComparedRelease extends PublishedRelease {
  difference: Difference | null;
}

/** A release as pages show it. */
export const publishedRelease = ({
  entry,
  bytes,
  records,
  removals,
  removedEarlier = [],
  ended = [],
}: Release): PublishedRelease => ({
  entry,
  bytes: bytes.length,
  rows: records.length,
  removals,
  removedEarlier,
  blank: [...countBlank(byLaw(removals)), ...ended],
});
