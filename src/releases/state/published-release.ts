import type { ReleaseEntry } from '../define/release-entry.ts';
import type { Removal } from '../register/removals.ts';
import type { Difference } from './difference.ts';
import type { RedactedCopy, Release } from './load-dataset.ts';

/** A release as pages show it. */
export interface PublishedRelease {
  entry: ReleaseEntry;
  bytes: number;
  /** Rows of the file. */
  rows: number;
  /** What the law had removed from it. */
  removals: readonly Removal[];
  /** Where the served file lacks texts of the registered one. */
  copy?: RedactedCopy;
}

/** A release and what it changed; null for the first. */
export interface ComparedRelease extends PublishedRelease {
  difference: Difference | null;
}

/** A release as pages show it. */
export const publishedRelease = ({ entry, bytes, records, removals, copy }: Release): PublishedRelease => ({
  entry,
  bytes: bytes.length,
  rows: records.length,
  removals,
  copy,
});
