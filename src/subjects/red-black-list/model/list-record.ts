import type { Words } from '../../../core/words.ts';
import type { ListEntry } from '../dataset.ts';

/** Since when, and why, the text of an entry is gone. */
export interface EntryEnd {
  on: string;
  why: 'display-ended' | 'withdrawn';
}

/** A row of the list as one release wrote it, blanked where its text has gone. */
export interface ListRecord {
  key: string;
  /** The release that wrote it; its name begins with its day. */
  release: string;
  row: ListEntry;
  /** Columns blanked because the law demanded it. */
  redacted: Record<string, { on: string; law: Words }>;
  ended?: EntryEnd;
}
