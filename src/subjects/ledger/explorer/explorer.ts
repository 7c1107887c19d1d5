import type { Answer, BothTexts, OpenLedger } from './answer.ts';
import type { Choice } from './choice.ts';

/** Addresses of the files of the explorer. */
export interface ExplorerFiles {
  /** Everything that filtering needs. */
  rows: string;
  /** Descriptions, a file for each `rowsPerShard` rows; loaded when one is asked for or searched. */
  descriptions: readonly string[];
  /** What each release changed; loaded when another release than the newest is asked for. */
  history: string;
}

/** The explorer as a page uses it, in a worker or without. Everything rejects where a file cannot be loaded. */
export interface Explorer {
  ledger: OpenLedger;
  /** Null where a later call has overtaken it: what is typed fast is answered once. */
  answer: (choice: Choice) => Promise<Answer | null>;
  /** All rows that match, as a CSV that says what it is; texts that a spreadsheet would run or rewrite are guarded. */
  csv: (choice: Choice) => Promise<string>;
  /** The description of a problem; null where it is gone or there is no such problem. */
  description: (id: string) => Promise<BothTexts | null>;
}
